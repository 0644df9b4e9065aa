/** Looks through Markdown for what is dropped when it is shown: raw HTML, and links that are not https. */

/** The first pieces of raw HTML and the targets of links that are not https, outside of code. */
export function droppedIn(markdown: string): { html: string[]; links: string[] } {
  const text = withoutCode(markdown);
  const html = [...text.matchAll(HTML)].map(([tag]) => tag);
  const links = [...text.matchAll(LINK)]
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? "")
    .filter((target) => !/^(https:\/\/|#)/i.test(target));
  return { html, links };
}

/** Tags, comments and declarations; `a < b` is none, nor is <https://…>. */
const HTML = /(?<!\]\()<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|![a-z]|\?)/gi;

/** [text](target), [label]: target, <target> and a bare http address. */
const LINK =
  /\]\(\s*<?([^\s)>]*)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)|<([a-z][a-z0-9+.-]*:[^\s<>]*)>|(?<![\w(<])(http:\/\/[^\s<>)]+)/gim;

function withoutCode(markdown: string): string {
  return markdown
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)?? {0,3}\1[`~]*[^\S\n]*$/gm, "")
    .replaceAll(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[^])*?[^`]\1(?!`)/g, "");
}
