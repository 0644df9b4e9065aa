/** Pages that take a text for what it is not: what the wire is for. */
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { contentSecurityPolicy } from "../../../site/csp.ts";

/** A page with the policy that one of ours with a script has. */
export function pageOf(body: string): string {
  const policy = contentSecurityPolicy("<script>");
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>x</title>${body}`;
}

/** A page that takes a text for markup, an address, Markdown, and a part of a script and of an attribute. */
export function naivePage(text: string): string {
  const address = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return pageOf(`<a href="${address}">x</a>
    <script type="application/json">{"x":${JSON.stringify(text)}}</script>
    <script>var x = "${text}"; </script><script>var x = '${text}';</script>
    ${unsafeMarkdown(text)}<p>${text}</p><p title="${text}">x</p><p title='${text}'>x</p>`);
}

/** Markdown → HTML as a forge has it before it takes away what it does not allow. */
export function unsafeMarkdown(text: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeStringify, { allowDangerousHtml: true })
      .processSync(text),
  );
}
