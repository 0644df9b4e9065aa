/** The element's reference in the README: attributes, events, parts and custom properties, from its manifest. */
import { elementManifest, elementOf } from "./custom-elements.ts";

interface Described {
  name: string;
  description?: string;
  default?: string;
}

/** Markdown: a list under a heading for each of them. */
export async function elementReference(): Promise<string> {
  const { attributes, events, cssParts, cssProperties } = elementOf(await elementManifest());
  const lists: [heading: string, items: readonly Described[] | undefined][] = [
    ["Attributes", attributes],
    ["Events", events],
    ["Parts", cssParts],
    ["Custom properties", cssProperties],
  ];
  return lists
    .map(([heading, items = []]) => `### ${heading}\n\n${items.map(row).join("\n")}\n`)
    .join("\n");
}

function row({ name, description = "", default: value }: Described): string {
  return `- \`${name}\`: ${description}${value === undefined ? "" : ` Default: \`${value}\`.`}`;
}
