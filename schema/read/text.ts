/** Bytes → text: UTF-8 only, with or without a byte order mark, without control characters. */
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import { positionAt, START } from "../check/positions.ts";

export interface Text {
  /** Undefined where the bytes are no text; unprintable characters are replaced by U+FFFD. */
  text: string | undefined;
  problems: readonly RawProblem[];
}

/** What YAML and XML both refuse: control characters but tab and line ends, halves of character pairs, non-characters. */
export const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- Finding them is the point.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufffe\uffff]/u;

/** The name of a character for messages, such as U+0007. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Reads the bytes of a file. */
export function readText(file: string, bytes: Uint8Array): Text {
  const mark = [bytes[0], bytes[1]].join(" ");
  if (mark === "255 254" || mark === "254 255") return encodingProblem(file, "UTF-16");
  if (bytes.includes(0)) return encodingProblem(file, "UTF-16 or a binary file", bytes);
  try {
    return check(file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return encodingProblem(file, "Latin-1 or another old encoding", bytes);
  }
}

function check(file: string, text: string): Text {
  const found = UNPRINTABLE.exec(text);
  if (found === null) return { text, problems: [] };
  const position = positionAt(text, found.index);
  const code = codeOf(found[0]);
  return {
    text: text.replaceAll(new RegExp(UNPRINTABLE, "gu"), "\ufffd"),
    problems: [rawProblem("unprintable-character", { file, position }, { code })],
  };
}

/** The position is that of the first invalid byte. */
function encodingProblem(file: string, guess: string, bytes?: Uint8Array): Text {
  const lenient = bytes === undefined ? "" : new TextDecoder("utf-8").decode(bytes);
  // eslint-disable-next-line no-control-regex -- Finding it is the point.
  const offset = lenient.search(/[\u0000\ufffd]/);
  const position = offset === -1 ? START : positionAt(lenient, offset);
  return { text: undefined, problems: [rawProblem("not-utf-8", { file, position }, { guess })] };
}
