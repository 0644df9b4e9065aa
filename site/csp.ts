/** The content security policy that each page carries in its head: what the page holds, and nothing else. */
import { tagsIn } from "../core/tags.ts";

/** Stands in the head until the page is made. */
export const POLICY_PLACE = "content-security-policy-of-this-page";

const ALWAYS = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "base-uri 'none'"];

/** A tag in the page → what it takes. Scripts ask for data. */
const TAKES: readonly [tag: string, directives: readonly string[]][] = [
  ["script", ["script-src 'self'", "connect-src 'self'"]],
  ["iframe", ["frame-src 'self'"]],
];

/** The policy of a page, read off its markup, in which all text is escaped. */
export function contentSecurityPolicy(html: string): string {
  const tags = new Set(tagsIn(html).map(({ name }) => name));
  const taken = TAKES.filter(([tag]) => tags.has(tag)).flatMap(([, directives]) => directives);
  // Forms do not fall back on the default; scripts make them, too.
  const forms = tags.has("form") || tags.has("script") ? "'self'" : "'none'";
  return [...ALWAYS, ...taken, `form-action ${forms}`].join("; ");
}
