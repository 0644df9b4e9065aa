/** Markdown → the plain text that formats without markup take. */
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Its words without markup, paragraphs an empty line apart; as it is where there is no markup in it. */
export function plainText(markdown: string): string {
  const text = textOf(parser.parse(markdown)).trim();
  return text === markdown.trim() ? markdown : text;
}

const parser = unified().use(remarkParse).use(remarkGfm);

function textOf(node: Nodes): string {
  switch (node.type) {
    // Pages leave it out, too.
    case "html":
      return "";
    case "break":
      return "\n";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "link": {
      const words = inner(node.children, "");
      return node.url.endsWith(words) || !/^https?:/i.test(node.url)
        ? words
        : `${words} (${node.url})`;
    }
    case "list":
      return node.children
        .map((item, i) => `${node.ordered ? `${(node.start ?? 1) + i}.` : "-"} ${textOf(item)}`)
        .join("\n");
    case "listItem":
      return inner(node.children, "\n");
    case "table":
      return inner(node.children, "\n");
    case "tableRow":
      return inner(node.children, " | ");
    case "root":
    case "blockquote":
    case "footnoteDefinition":
      return inner(node.children, "\n\n");
    default:
      if ("children" in node) return inner(node.children, "");
      return "value" in node ? node.value : "";
  }
}

function inner(nodes: readonly Nodes[], between: string): string {
  const texts = nodes.map(textOf);
  return (between === "" ? texts : texts.filter((text) => text !== "")).join(between);
}
