/** Proposals: a file of an entry as the text of an issue, which people can read and a program can read back. */
import { isId } from "./ids.ts";

/** A file of an entry. */
export interface ProposedFile {
  /** Such as `lamp.yaml`. */
  file: string;
  text: string;
}

/** A file → the text of an issue. Nothing in the file ends its block. */
export function proposalText({ file, text }: ProposedFile): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((most, { length }) => Math.max(most, length + 1), 3));
  return `tools/${file}\n\n${fence}yaml\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}\n`;
}

/**
 * The text of an issue → the file that it proposes; undefined where it proposes none. Whoever wrote it is not trusted:
 * a name is an id with an ending, and there is one block alone.
 */
export function readProposal(issue: string): ProposedFile | { refused: string } | undefined {
  const [name = "", ...lines] = issue.replaceAll(/\r\n?/g, "\n").trimStart().split("\n");
  if (!name.startsWith("tools/")) return undefined;
  const [, id, ending] = /^tools\/([^/.]*)\.(yaml|json)[ \t]*$/.exec(name) ?? [];
  if (id === undefined || !isId(id)) {
    return { refused: "Its first line names no file of an entry, such as tools/my-tool.yaml." };
  }
  const begin = lines.findIndex(isFence);
  const fence = /^`{3,}(?=yaml[ \t]*$)/.exec(lines[begin] ?? "")?.[0];
  if (fence === undefined) return { refused: "It has no block that begins with ```yaml." };
  const closes = (line: string) => /^`+[ \t]*$/.test(line) && line.trimEnd().length >= fence.length;
  const length = lines.slice(begin + 1).findIndex(closes);
  if (length === -1) return { refused: "Its block has no end." };
  const end = begin + 1 + length;
  if (lines.slice(end + 1).some(isFence)) return { refused: "It has more than one block." };
  return { file: `${id}.${ending}`, text: `${lines.slice(begin + 1, end).join("\n")}\n` };
}

/** Where a block begins or ends for readers of Markdown. */
function isFence(line: string): boolean {
  return /^\s*(```|~~~)/.test(line);
}
