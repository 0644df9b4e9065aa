/** replacedBy, partOf, hostedOn and parent contain no cycles. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";
import type { Reference } from "../references.ts";
import type { SourceFile } from "../../read/source-file.ts";

const FIELDS = ["replacedBy", "partOf", "hostedOn", "parent"] as const;

export const rule: Rule = ({ sources, references }) =>
  FIELDS.flatMap((field) => {
    const of = references.filter(({ in: path }) => path[0] === field);
    return cyclesAlong(field, field === "parent" ? sources.maintainers : sources.tools, of);
  });

function cyclesAlong(
  field: string,
  sources: readonly SourceFile[],
  references: readonly Reference[],
): RawProblem[] {
  const ids = new Map(sources.map(({ path, id }) => [path, id]));
  const links = new Map([...ids.values()].map((id) => [id, [] as Reference[]]));
  for (const reference of references) {
    const id = ids.get(reference.file);
    if (id !== undefined && id !== reference.value) links.get(id)!.push(reference);
  }
  const next = (id: string) => links.get(id)?.map(({ value }) => value) ?? [];
  return findCycles([...links.keys()], next).map((cycle) => {
    // Reported in the file of its first id, at the reference to the next one.
    const { file, in: path } = links.get(cycle[0]!)!.find(({ value }) => value === cycle[1])!;
    return rawProblem("cycle", { file, in: path }, { field, chain: cycle });
  });
}

/**
 * At least one cycle of each strongly connected component, as ids from the smallest one back to itself. A depth-first
 * search without recursion: chains may be long.
 */
function findCycles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of ids) {
    const stack: { id: string; ahead: string[] }[] = [];
    const onStack = new Set<string>();
    const enter = (id: string) => {
      stack.push({ id, ahead: [...next(id)] });
      onStack.add(id);
    };
    if (!done.has(start)) enter(start);
    while (stack.length > 0) {
      const { id, ahead } = stack.at(-1)!;
      const step = ahead.shift();
      if (step === undefined) {
        stack.pop();
        onStack.delete(id);
        done.add(id);
      } else if (onStack.has(step)) {
        cycles.push(
          rotate(stack.slice(stack.findIndex((at) => at.id === step)).map((at) => at.id)),
        );
      } else if (!done.has(step)) enter(step);
    }
  }
  return cycles;
}

function rotate(ids: readonly string[]): string[] {
  const first = ids.indexOf(ids.toSorted()[0]!);
  return [...ids.slice(first), ...ids.slice(0, first), ids[first]!];
}
