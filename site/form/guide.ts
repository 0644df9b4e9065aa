/** The guide on writing entries, by field: CONTRIBUTING.md is its one source. */
import { renderMarkdown } from "../markdown.ts";

/** Field → its paragraph of the guide. */
const PARAGRAPHS: Readonly<Record<string, string>> = {
  summary: "Summary",
  description: "Description",
  keywords: "Keywords",
  asks: "Asks",
  start: "Start",
  maintainers: "People",
  source: "Source",
  confirmed: "Source",
};

/** Field → HTML that is safe to place in a page. `markdown`: the whole of CONTRIBUTING.md. */
export function guideOf(markdown: string): Map<string, string> {
  const writing = section(markdown, "## Writing an entry");
  const paragraphs = writing.split(/\n\s*\n/);
  const paragraphHtml = Object.entries(PARAGRAPHS).flatMap(([field, name]) => {
    const paragraph = paragraphs.find((text) => text.trim().startsWith(`**${name}**`));
    if (paragraph === undefined) return [];
    return [[field, renderMarkdown(paragraph.trim().replace(/^\*\*[^*]+\*\*(: | )/, ""))] as const];
  });
  const needs = section(markdown, "### Stating needs");
  return new Map([
    ...paragraphHtml,
    ...(needs === "" ? [] : [["needs", renderMarkdown(needs)] as const]),
  ]);
}

/** What stands below a heading, up to the next one. */
function section(markdown: string, heading: string): string {
  const [, below = ""] = markdown.split(`\n${heading}\n`);
  return below.split(/\n#{2,3} /)[0]!.trim();
}
