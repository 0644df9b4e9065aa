/** Plain text: Markdown → the words that readers see, on one line. */

/** Links and pictures keep their words, code its text; signs that only shape the text go. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<(https?:[^>\s]*)>/g, "$1")
    .replace(/<!--[^]*?-->|<\/?[a-z][^>]*>/gi, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, "")
    .replace(/(\*\*|__|~~|`+)/g, "")
    .replace(/(^|[^\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
