/** No file imports itself by way of others: not even for a type, or when it is wanted. */
import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsIn, importsOf, sources } from "./sources.ts";

const known = new Set(sources);

/** File → our own files that it imports: statically, with `import()`, for types, or to export again. */
const imports = new Map(
  sources.map((path) => {
    const targets = importsOf(path)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => posix.join(posix.dirname(path), specifier));
    return [path, targets.filter((target) => known.has(target))] as const;
  }),
);

/** The cycles of a graph, each once, as the way round: from a node back to itself. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  function follow(node: string): void {
    const start = way.indexOf(node);
    if (start >= 0) cycles.push([...way.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    way.push(node);
    for (const next of graph.get(node) ?? []) follow(next);
    way.pop();
    done.add(node);
  }
  for (const node of graph.keys()) follow(node);
  return cycles;
}

test("no module is in a cycle", () => {
  expect(cyclesOf(imports).map((cycle) => cycle.join(" → "))).toEqual([]);
});

test.each([
  ["a chain", { a: ["b"], b: ["c"], c: [] }, []],
  ["two ways to one module", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ["itself", { a: ["a"] }, ["a → a"]],
  ["three, from outside", { a: ["b"], b: ["c"], c: ["d"], d: ["b"] }, ["b → c → d → b"]],
  ["two cycles", { a: ["b"], b: ["a", "c"], c: ["b"] }, ["a → b → a", "b → c → b"]],
])("cycles of %s", (_, graph, expected) => {
  const found = cyclesOf(new Map(Object.entries(graph)));
  expect(found.map((cycle) => cycle.join(" → "))).toEqual(expected);
});

test.each([
  ['import { a } from "./a.ts";', "./a.ts"],
  ['import type { A } from "./a.ts";', "./a.ts"],
  ['import {\n  type A,\n} from "./a.ts";', "./a.ts"],
  ['import "./a.ts";', "./a.ts"],
  ['const a = await import("./a.ts");', "./a.ts"],
  ['type A = typeof import("./a.ts");', "./a.ts"],
  ['export { a } from "./a.ts";', "./a.ts"],
  ['export type * from "./a.ts";', "./a.ts"],
])("%j imports a module", (code, target) => {
  expect(importsIn(code)).toEqual([target]);
});
