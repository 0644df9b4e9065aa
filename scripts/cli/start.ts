/** `start`: check, build and serve, for trying it out and for work on data. */
import { build } from "./build.ts";
import { type Command, EXIT, OPTIONS } from "./command.ts";
import { serve } from "./serve.ts";

export const command: Command = {
  usage: "start [--catalog DIR] [--out DIR] [--port N] [--base PATH] [--site URL]",
  options: OPTIONS,
  async run(values) {
    const code = await build(values);
    return code === EXIT.ok ? serve(values, nextSteps) : code;
  },
};

/** For somebody who has just cloned the project: where to look, how to stop, what to try. */
function nextSteps(url: string): string {
  return `

Open ${url} in a browser. Ctrl+C stops the server.
Next:
  ${url}tools/ finds a tool, ${url}embed/ puts the finder into a page
  ${url}submit/ describes a tool in a form, and npm run new in the terminal
  npm run check names every problem in the catalog; npm run dev reloads on each change`;
}
