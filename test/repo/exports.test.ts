/** What a module exports, another module uses: tests and benches alone are no reason. */
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { files, read, sources } from "./sources.ts";

/** Values that others call, or that stay open for tests: what they do cannot be seen well from outside. */
const OPEN: readonly [module: RegExp, why: string][] = [
  [/^scripts\/(size|test)\.ts$/, "a program by itself, whose steps are tested"],
  [/^scripts\/generate\/generate\.ts$/, "a program by itself, whose steps are tested"],
  [/^site\/(middleware|pages\/.*)\.ts$/, "called by Astro"],
  [/^scripts\/build\/minify-templates\.ts$/, "a bundler's plugin: what it makes of a text"],
  [/^scripts\/build\/plain-fields\.ts$/, "a bundler's plugin: what it makes of a text"],
  [/^scripts\/build\/static-imports\.ts$/, "a bundler's plugin: what it makes of a text"],
];

/** The bench measures the product's own functions: it uses them as programs do. */
const users = files.filter(
  (path) =>
    /\.(ts|astro|mjs)$/.test(path) &&
    (sources.includes(path) || path.includes("/generated/") || path.startsWith("test/bench/")),
);

/** `module#name` of each import and re-export in a text; `module#*` where all are meant. */
function namesIn(path: string, text: string): string[] {
  const at = (specifier: string) => posix.join(posix.dirname(path), specifier);
  const lists = text.matchAll(/\b(?:import|export)\s+([^"';()=]*?)\s+from\s+"(\.[^"]+)"/g);
  const whole = text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g);
  return [
    ...[...lists].flatMap(([, clause, specifier]) => {
      const list = /\{([^}]*)\}/.exec(clause!)?.[1];
      if (list === undefined) return [`${at(specifier!)}#*`];
      const names = list.split(",").map((each) => each.trim().replace(/^type\s+/, ""));
      return names.map((name) => `${at(specifier!)}#${name.split(/\s/)[0]}`);
    }),
    ...[...whole].map(([, specifier]) => `${at(specifier!)}#*`),
  ];
}

/** The names of the values that a text exports by declaring them. */
function valuesIn(text: string): string[] {
  const declared = /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|enum) (\w+)/gm;
  return [...text.matchAll(declared)].map(([, name]) => name!);
}

const used = new Set(users.flatMap((path) => namesIn(path, read(path))));
const unused = (path: string, text: string, by: ReadonlySet<string>) =>
  by.has(`${path}#*`) ? [] : valuesIn(text).filter((name) => !by.has(`${path}#${name}`));

const modules = sources.filter((path) => path.endsWith(".ts"));

test.each(modules.filter((path) => !OPEN.some(([module]) => module.test(path))))(
  "%s exports nothing that only tests use",
  (path) => {
    expect(unused(path, read(path), used)).toEqual([]);
  },
);

test.each(OPEN)("%s: %s", (module) => {
  const open = modules.filter((path) => module.test(path));
  expect(open.filter((path) => unused(path, read(path), used).length > 0)).not.toEqual([]);
});

describe("what is found", () => {
  const text =
    "export const a = 1;\nexport async function b() {}\nconst c = 2;\nexport type D = 1;\n";
  test.each([
    ["nothing imports it", "", ["a", "b"]],
    ["one name is imported", 'import { a } from "./x.ts";', ["b"]],
    ["under another name", 'import {\n  type D,\n  b as other,\n} from "./x.ts";', ["a"]],
    ["passed on", 'export { a, b } from "./x.ts";', []],
    ["all of it", 'import * as x from "./x.ts";', []],
    ["later", 'const x = await import("./x.ts");', []],
    ["of another module", 'import { a, b } from "./y.ts";', ["a", "b"]],
  ])("%s", (_, user, names) => {
    expect(unused("core/x.ts", text, new Set(namesIn("core/user.ts", user)))).toEqual(names);
  });
});
