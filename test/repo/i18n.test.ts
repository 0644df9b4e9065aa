/** Message files: the same keys and parameters in every language, each key documented and used. */
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { files, read, sources } from "./sources.ts";

type Messages = Record<string, string>;

const messageFiles = files.filter((path) => /^core\/i18n\/[a-z]+\/[a-z-]+\.json$/i.test(path));

/** The code that shows a folder's messages: those of the site stand on the site alone. */
function readers(folder: string): string {
  return sources
    .filter((path) => folder !== "site" || path.startsWith("site/"))
    .map(read)
    .join("\n");
}

/** Values that templates are filled with may come from any module, and from the schemas. */
const everything = files
  .filter((path) => /^(core|schema|widget|site|scripts)\/.*\.(ts|astro|mjs)$/.test(path))
  .map(read)
  .join("\n");

/**
 * Whether code writes a key out, or puts it together from a template, such as `skill-${purpose}-none`, and a value that
 * is written somewhere. A template without words at its beginning would be every key's.
 */
function isNamed(key: string, code: string): boolean {
  if (code.includes(`"${key}"`)) return true;
  const templates = code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{([^`]*)\}([a-z-]*)`/g);
  return [...templates].some(([, before, holes, after]) => {
    if (!key.startsWith(before!) || !key.endsWith(after!)) return false;
    const filled = key.slice(before!.length, key.length - after!.length);
    // Several holes: each value has one word.
    const values = holes!.includes("}-${") ? filled.split("-") : [filled];
    return values.every(
      (value) =>
        everything.includes(`"${value}"`) || new RegExp(`[{\\s]${value}\\??:`).test(everything),
    );
  });
}

function load(path: string): Messages {
  const { "@metadata": _, ...messages } = JSON.parse(read(path)) as Messages;
  return messages;
}

const parameters = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe.each(messageFiles)("%s", (path) => {
  const english = load(`${dirname(path)}/en.json`);
  const messages = load(path);
  const language = basename(path, ".json");

  test("has the keys of English, sorted", () => {
    const keys = Object.keys(messages);
    expect(keys).toEqual(keys.toSorted());
    if (language === "qqq") expect(keys).toEqual(Object.keys(english));
    else expect(Object.keys(english)).toEqual(expect.arrayContaining(keys));
  });

  test("uses the parameters of English", () => {
    for (const [key, text] of Object.entries(messages)) {
      const allowed = parameters(english[key] ?? "");
      if (language === "qqq") expect(parameters(text), key).toEqual(allowed);
      else expect(allowed, key).toEqual(expect.arrayContaining(parameters(text)));
    }
  });

  test("counts with as many forms as the language has", () => {
    if (language === "qqq") return;
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
    for (const [key, text] of Object.entries(messages))
      for (const [, given] of text.matchAll(/\{\{PLURAL:\$\d\|([^{}]*)\}\}/g))
        expect(given!.split("|").filter((form) => !/^\d+=/.test(form)).length, key).toBe(forms);
  });

  test("says by whom, and whether a native speaker has looked at it", () => {
    const { "@metadata": about } = JSON.parse(read(path)) as { "@metadata": object };
    expect(about).toHaveProperty("authors");
    if (language !== "en" && language !== "qqq") expect(about).toHaveProperty("reviewed");
  });

  if (language !== "en") return;
  test("has no message that nobody shows", () => {
    const users = readers(basename(dirname(path)));
    expect(Object.keys(english).filter((key) => !isNamed(key, users))).toEqual([]);
  });
});

describe("a key is named", () => {
  const code = 't("close"); t(`match-${state}`); t(`skill-${purpose}-none`); t(`${facet}-${id}`);';
  test.each([
    ["close", true],
    ["match-use", true],
    ["skill-use-none", true],
    ["clos", false],
    ["close-all", false],
    ["match-nonsense", false],
    ["skill-use", false],
    ["skill-use-all", false],
    ["other-use", false],
  ])("%s: %s", (key, named) => {
    expect(isNamed(key, code)).toBe(named);
  });
});
