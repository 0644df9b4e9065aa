/** The page of the API, made from its types. */
import { expect, inject, test } from "vitest";
import { apiFiles, innerRecords } from "../../../site/api-reference.ts";
import { tagsOf, textOf, wordsOf } from "../../setup/html.ts";

const { folder } = inject("site");
const html = await textOf(folder, "help/api/index.html");
const words = wordsOf(html);
const linksOf = (page: string) => tagsOf(page).map(({ attributes }) => attributes.get("href"));

test("the help and the footer lead to it", async () => {
  const help = await textOf(folder, "help/index.html");
  const [main, footer] = help.split("<footer");
  for (const part of [main!, footer!]) expect(linksOf(part)).toContain("/help/api/");
});

test("each file is there with its fields, and can be opened", () => {
  for (const { path, fields } of apiFiles) {
    if (!path.includes("{")) expect(linksOf(html)).toContain(`/api/v1/${path}`);
    for (const { meaning } of fields) expect(words).toContain(meaning.replaceAll("`", ""));
  }
});

test("whatever a type names is described on the page", () => {
  const ids = tagsOf(html).map(({ attributes }) => attributes.get("id"));
  for (const { name } of innerRecords) {
    expect(ids).toContain(name);
    expect(linksOf(html)).toContain(`#${name}`);
  }
});
