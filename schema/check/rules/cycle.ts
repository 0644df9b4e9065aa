/** replacedBy, partOf, hostedOn and parent do not go round in circles. */
import type { Rule } from "../context.ts";
import { type Finding, finding } from "../finding.ts";
import { referencesOf } from "../references.ts";
import type { Source } from "../../read/source.ts";

const FIELDS = ["replacedBy", "partOf", "hostedOn", "parent"] as const;

export const rule: Rule = {
  check({ sources }) {
    return FIELDS.flatMap((field) =>
      cyclesAlong(field, field === "parent" ? sources.maintainers : sources.tools),
    );
  },
};

function cyclesAlong(field: string, sources: readonly Source[]): Finding[] {
  const links = new Map(
    sources.map((source) => [
      source.id,
      referencesOf(source).filter(
        ({ in: path, value }) => path[0] === field && value !== source.id,
      ),
    ]),
  );
  const next = (id: string) => links.get(id)?.map(({ value }) => value) ?? [];
  return findCycles([...links.keys()], next).map((cycle) => {
    // Told at the first of its entries, at the link that leads on.
    const { file, in: path } = links.get(cycle[0]!)!.find(({ value }) => value === cycle[1])!;
    return finding("cycle", { file, in: path }, { field, chain: cycle });
  });
}

/** At least one cycle of each knot, as ids from the least one round to itself. Walks without recursion: chains may be long. */
function findCycles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of ids) {
    const trail: { id: string; ahead: string[] }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      trail.push({ id, ahead: [...next(id)] });
      onTrail.add(id);
    };
    if (!done.has(start)) enter(start);
    while (trail.length > 0) {
      const { id, ahead } = trail.at(-1)!;
      const step = ahead.shift();
      if (step === undefined) {
        trail.pop();
        onTrail.delete(id);
        done.add(id);
      } else if (onTrail.has(step)) {
        cycles.push(
          turned(trail.slice(trail.findIndex((at) => at.id === step)).map((at) => at.id)),
        );
      } else if (!done.has(step)) enter(step);
    }
  }
  return cycles;
}

function turned(ids: readonly string[]): string[] {
  const first = ids.indexOf(ids.toSorted()[0]!);
  return [...ids.slice(first), ...ids.slice(0, first), ids[first]!];
}
