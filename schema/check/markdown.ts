/** Analyses Markdown: where it stands, what rendering removes (raw HTML, links that are not https), and the text that is left. */
import type { SchemaName } from "../generated/validators.js";
import type { SourceFile } from "../read/source-file.ts";
import type { Path } from "./positions.ts";
import { find, type Pattern } from "./walk.ts";

export interface FoundMarkdown {
  file: string;
  in: Path;
  text: string;
}

/** The fields that are Markdown. */
const FIELDS: { readonly [S in SchemaName]?: Pattern } = {
  tool: "description",
  questions: "[].evidence",
};

/** The Markdown in a file. */
export function markdownIn({ path: file, schema, value }: SourceFile): FoundMarkdown[] {
  const pattern = FIELDS[schema];
  if (pattern === undefined) return [];
  return find(value, pattern).map(({ in: path, value: text }) => ({ file, in: path, text }));
}

/** Raw HTML tags and the targets of links that are not https, outside of code. */
export function removedContent(markdown: string): { html: string[]; links: string[] } {
  const text = withoutCode(markdown);
  const html = [...text.matchAll(HTML)].map(([tag]) => tag);
  const links = linksIn(markdown).filter((target) => !/^(https:\/\/|#)/i.test(target));
  return { html, links };
}

/** The targets of all links outside of code, as they are written. */
export function linksIn(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(LINK)].map(([, ...parts]) =>
    parts.find((part) => part !== undefined)!,
  );
}

/** A target without Markdown's ways of writing a sign, as far as they hide where it leads. */
export function decodeEscapes(target: string): string {
  return target
    .replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex: string, decimal: string) =>
      String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll("&commat;", "@")
    .replaceAll("&colon;", ":")
    .replaceAll("&sol;", "/")
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, "");
}

/**
 * The readable text: a line of plain text for each paragraph and list item. Headings and code blocks are left out;
 * inline code and addresses become "X", because their full stops end no sentence.
 */
export function blocksOf(markdown: string): string[] {
  let text = withoutCode(markdown, "X");
  for (const [part, words] of MARKUP) text = text.replaceAll(part, words);
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replaceAll(/\s+/g, " ").trim())
    .filter((block) => block !== "");
}

/** Tags, comments and declarations; `a < b` is none, nor is <https://…>. */
const HTML = /(?<!\]\()<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|![a-z]|\?)/gi;

/** [text](target), [label]: target, <target> and a bare address, which ends before punctuation and brackets. */
const LINK =
  /\]\(\s*<?([^\s)>]*)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)|<([a-z][a-z0-9+.-]*:[^\s<>]*)>|(?<!\w|\]\(\s*<?|<)(https?:\/\/(?:\[[\da-f:.]+\])?(?:[^\s<>"'\p{Ps}\p{Pe}\p{Pi}\p{Pf}]*[^\s<>"*_~\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,:;!?。、])?)/gimu;

/** Markup patterns in the order of their removal, each with its replacement. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}\[[^[\]\n]+\]:.*$/gm, ""], // where links lead
  [/!\[[^[\]]*\](?:\([^()]*\))?/g, ""], // pictures
  [/\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g, "$1"], // links
  [/<?https?:\/\/[^\s<>()]*[^\s<>().,;:!?]>?/g, "X"], // addresses
  [HTML, ""],
  [/^[> \t]+/gm, ""], // quotes, indents
  [/^#{1,6}\s.*$/gm, "\n"], // headings
  [/^(?:[-+*]|\d{1,9}[.)])\s/gm, "\n\n"], // list items
  [/[*_~]/g, ""], // emphasis
];

function withoutCode(markdown: string, inline = ""): string {
  return markdown
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)?? {0,3}\1[`~]*[^\S\n]*$/gm, "")
    .replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[^])*?[^`]\1(?!`)/g, inline);
}
