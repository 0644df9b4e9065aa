/** A person at a terminal: waits for each question and types the answer. */
import { PassThrough } from "node:stream";
import type { Terminal } from "../../scripts/cli/new/prompts.ts";

export const ENTER = "\r";
export const DOWN = "\u001b[B";
export const TAB = "\t";
export const CTRL_C = "\u0003";

/** A terminal at which each question is answered in turn, as soon as it is asked. `asked` is all that was shown. */
export function keyboard(answers: readonly (readonly [question: string, keys: string])[]): {
  terminal: Terminal;
  shown: () => string;
} {
  const input = new PassThrough();
  const output = new PassThrough();
  const waiting = [...answers];
  let all = "";
  let fresh = "";
  output.on("data", (part: Buffer) => {
    all += part.toString();
    fresh += part.toString();
    const [next] = waiting;
    if (next === undefined || !fresh.includes(next[0])) return;
    waiting.shift();
    fresh = "";
    // People type when a question has been shown whole, not while it is being written.
    setImmediate(() => input.write(next[1]));
  });
  // Wide enough for no question to be wrapped.
  Object.assign(output, { columns: 400, rows: 60, isTTY: true });
  return { terminal: { input, output }, shown: () => all };
}
