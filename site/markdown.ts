/** Markdown of entries → HTML that is safe to place in a page: no raw HTML, no pictures, no links but https. */
import type { Element, ElementContent, Root } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { isSecure } from "./linkable.ts";

/** Markdown, from anybody → HTML. Its headings begin at h`top` and leave no level out. */
export function renderMarkdown(text: string, top = 3): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(() => (tree: Root) => demoteHeadings(tree, top))
      .use(() => (tree: Root) => replacePictures(tree))
      .use(rehypeSanitize, ALLOWED)
      // After the sanitizer, which has emptied the links that it refuses.
      .use(() => (tree: Root) => unwrapDeadLinks(tree))
      .use(rehypeStringify)
      .processSync(text),
  );
}

type Parent = Root | Element;

const ALLOWED: Options = {
  tagNames: [
    ...["p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "a"],
    ...["ul", "ol", "li", "h2", "h3", "h4", "h5", "h6"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: { a: ["href"], ol: ["start"], th: ["align"], td: ["align"] },
  protocols: { href: ["https"] },
  ancestors: { thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
  strip: ["script", "style"],
};

const HEADING = /^h[1-6]$/;

function demoteHeadings(tree: Root, top: number): void {
  let previous = top - 1;
  for (const element of elements(tree).filter(({ tagName }) => HEADING.test(tagName))) {
    const wanted = Number(element.tagName.slice(1)) + top - 1;
    previous = Math.min(wanted, previous + 1, 6);
    element.tagName = `h${previous}`;
  }
}

/** A picture from elsewhere would tell its host who reads here; its words stay. */
function replacePictures(parent: Parent): void {
  replaceChildren(parent, "img", ({ properties }) => [
    { type: "text", value: typeof properties.alt === "string" ? properties.alt : "" },
  ]);
}

/** Relative addresses pass the sanitizer, but lead nowhere from here. */
function unwrapDeadLinks(parent: Parent): void {
  replaceChildren(parent, "a", (link) =>
    isSecure(String(link.properties.href)) ? [link] : link.children,
  );
}

function replaceChildren(
  parent: Parent,
  tagName: string,
  replace: (element: Element) => ElementContent[],
): void {
  const children = parent.children as ElementContent[];
  for (const child of children) {
    if (child.type === "element") replaceChildren(child, tagName, replace);
  }
  parent.children = children.flatMap((child) =>
    child.type === "element" && child.tagName === tagName ? replace(child) : [child],
  );
}

function elements(parent: Parent): Element[] {
  return parent.children.flatMap((child) =>
    child.type === "element" ? [child, ...elements(child)] : [],
  );
}
