/** The pages of the checker's rules, made from the one table. */
import { describe, expect, inject, test } from "vitest";
import examples from "../../../schema/generated/examples.json" with { type: "json" };
import { PROBLEMS, type ProblemKind } from "../../../schema/check/problems.ts";
import { tagsOf, textOf, wordsOf } from "../../setup/html.ts";

const { folder } = inject("site");
const index = await textOf(folder, "help/rules/index.html");

test("the help leads to the rules, and they lead to each", async () => {
  const links = (html: string) => tagsOf(html).map(({ attributes }) => attributes.get("href"));
  expect(links(await textOf(folder, "help/index.html"))).toContain("/help/rules/");
  const rules = Object.keys(PROBLEMS).map((id) => `/help/rules/${id}/`);
  expect(links(index)).toEqual(expect.arrayContaining(rules));
});

describe.each(Object.entries<ProblemKind>(PROBLEMS))("%s", async (id, { title, severity }) => {
  const html = await textOf(folder, `help/rules/${id}/index.html`);
  const words = wordsOf(html);

  test("says what is wrong and how grave it is", () => {
    expect(wordsOf(/<h1[^]*?<\/h1>/.exec(html)![0])).toBe(title);
    expect(words.toLowerCase()).toContain(`${severity} ${id}`);
  });

  test("shows each example with what the checker says and what to do", () => {
    const own = examples.filter(({ rule }) => rule === id);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, advice } of own) {
      for (const text of [message, advice]) expect(words).toContain(text.replace(/\s+/g, " "));
    }
    expect(html.match(/<h3>Wrong<\/h3>/g)).toHaveLength(own.length);
    expect(html.match(/<h3>Right<\/h3>/g)).toHaveLength(own.length);
  });
});
