/** Message files: the same keys and parameters in every language, each key documented and used. */
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { files, read, sources } from "./sources.ts";

type Messages = Record<string, string>;

const messageFiles = files.filter((path) => /^core\/i18n\/[a-z]+\/[a-z-]+\.json$/i.test(path));
const code = sources.map(read).join("\n");

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
    // Families of keys are put together from a prefix and an id: `match-${state}`.
    const unused = Object.keys(english).filter((key) => {
      if (code.includes(`"${key}"`)) return false;
      return !key
        .split("-")
        .some((_, i, words) => code.includes(`\`${words.slice(0, i).join("-")}-\${`));
    });
    expect(unused).toEqual([]);
  });
});
