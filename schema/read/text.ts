/** Bytes → text: UTF-8 only, a byte order mark is no harm, control characters are. */
import { type Finding, finding } from "../check/finding.ts";
import { placeAt, START } from "../check/places.ts";

export interface Text {
  /** Undefined where the bytes are no text; unprintable characters are replaced by U+FFFD. */
  text: string | undefined;
  findings: readonly Finding[];
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
  if (mark === "255 254" || mark === "254 255") return refuse(file, "UTF-16");
  if (bytes.includes(0)) return refuse(file, "UTF-16 or a binary file", bytes);
  try {
    return check(file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refuse(file, "Latin-1 or another old encoding", bytes);
  }
}

function check(file: string, text: string): Text {
  const found = UNPRINTABLE.exec(text);
  if (found === null) return { text, findings: [] };
  const place = placeAt(text, found.index);
  const code = codeOf(found[0]);
  return {
    text: text.replaceAll(new RegExp(UNPRINTABLE, "gu"), "\ufffd"),
    findings: [finding("unprintable-character", { file, place }, { code })],
  };
}

/** The place is that of the first byte that does not fit. */
function refuse(file: string, guess: string, bytes?: Uint8Array): Text {
  const lenient = bytes === undefined ? "" : new TextDecoder("utf-8").decode(bytes);
  // eslint-disable-next-line no-control-regex -- Finding it is the point.
  const offset = lenient.search(/[\u0000\ufffd]/);
  const place = offset === -1 ? START : placeAt(lenient, offset);
  return { text: undefined, findings: [finding("not-utf-8", { file, place }, { guess })] };
}
