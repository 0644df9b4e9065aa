/** Evidence: which of an entry's facts somebody has read somewhere, and which nobody has. */
import type { Entry } from "./catalog.ts";

/** Facts that are easily guessed wrong, so that each wants a source. `contact` stands for each way that is stated. */
const FACTS = ["url", "maintainers", "license", "contact", "lifecycle", "links.source"] as const;

/** The fields that an entry states without a source that it names for them, by their paths. */
export function factsWithoutEvidence(entry: Entry): readonly string[] {
  const read = new Set(entry.evidence?.flatMap(({ facts }) => facts));
  return FACTS.flatMap((fact) => statedIn(entry, fact)).filter((fact) => !read.has(fact));
}

function statedIn(entry: Entry, fact: (typeof FACTS)[number]): readonly string[] {
  switch (fact) {
    case "contact":
      return Object.keys(entry.contact ?? {}).map((way) => `contact.${way}`);
    case "links.source":
      return entry.links?.source === undefined ? [] : [fact];
    // What nobody says is in use.
    case "lifecycle":
      return entry.lifecycle === "active" ? [] : [fact];
    case "maintainers":
      return entry.maintainers.length === 0 ? [] : [fact];
    default:
      return entry[fact] === undefined ? [] : [fact];
  }
}
