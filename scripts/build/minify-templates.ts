/** Thin templates: takes the indentation out of the HTML and CSS that stand in our sources, which no minifier touches. */
import type { Plugin } from "rolldown";
import { applyEdits, type Edit, type Node, nodesOf } from "./syntax.ts";

interface Piece extends Node {
  value: { raw: string };
}

interface TaggedTemplate extends Node {
  tag: { type: string; name?: string };
  quasi: { quasis: Piece[] };
}

/** A tag → how the pieces of its template are thinned. */
const THINNERS: Readonly<Record<string, (pieces: readonly string[]) => string[]>> = {
  css: (pieces) => pieces.map(thinCss),
  html: thinHtml,
  svg: thinHtml,
};

/** A rolldown plugin that thins the templates of what it is given. */
export const thinTemplatesPlugin: Plugin = {
  name: "thin-templates",
  transform: {
    filter: { id: /\/(widget|core)\/.*\.ts$/ },
    handler: (source) => ({ code: thinTemplates(source) }),
  },
};

/** The source with its templates thinned. */
export function thinTemplates(source: string): string {
  return applyEdits(
    source,
    nodesOf(source, "TaggedTemplateExpression").flatMap((node) => thin(node as TaggedTemplate)),
  );
}

function thin({ tag, quasi: { quasis } }: TaggedTemplate): Edit[] {
  const thinner = tag.type === "Identifier" ? THINNERS[tag.name ?? ""] : undefined;
  if (thinner === undefined) return [];
  const texts = thinner(quasis.map(({ value }) => value.raw));
  return quasis.flatMap((piece, i) => {
    // What a parser counts to a piece, its delimiters or only its text, is told apart by the length.
    const start = piece.start + (piece.end - piece.start > piece.value.raw.length ? 1 : 0);
    return [{ start, end: start + piece.value.raw.length, text: texts[i]! }];
  });
}

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const GAP = /(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)/.source;
/** A string, the last semicolon of a block, a mark that needs no space around it, or none after it, any other space. */
const CSS = new RegExp(
  `(${STRING})|${GAP}*;${GAP}*(?=})|${GAP}*([{};,])${GAP}*|(:)${GAP}+|(${GAP}+)`,
  "g",
);

/** CSS without comments, and without white space where it says nothing. A piece may end anywhere but in a string. */
export function thinCss(text: string): string {
  return text.replace(
    CSS,
    (_, string?: string, mark?: string, colon?: string, gap?: string) =>
      string ?? mark ?? colon ?? (gap === undefined ? "" : " "),
  );
}

/** What stands in these is shown as it is written. */
const PREFORMATTED = /<(pre|textarea|script|style)\b/i;

/** HTML with one space for many, but for the values of attributes. A piece may begin and end anywhere. */
export function thinHtml(pieces: readonly string[]): string[] {
  if (pieces.some((piece) => PREFORMATTED.test(piece))) return [...pieces];
  let place: "text" | "tag" | "'" | '"' = "text";
  return pieces.map((piece) => {
    let thinned = "";
    for (const [part] of piece.matchAll(/[ \t\n\f\r]+|[^]/g)) {
      const isSpace = /^[ \t\n\f\r]/.test(part);
      if (part === ">" && place === "tag") thinned = thinned.replace(/ $/, "");
      thinned += isSpace && (place === "text" || place === "tag") ? " " : part;
      if (place === "text") place = part === "<" ? "tag" : "text";
      else if (place !== "tag") place = part === place ? "tag" : place;
      else if (part === ">") place = "text";
      else if (part === '"' || part === "'") place = part;
    }
    return thinned;
  });
}
