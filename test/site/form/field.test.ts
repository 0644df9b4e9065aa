import { describe, expect, test } from "vitest";
import { fieldAt } from "../../../site/form/field.ts";
import { SCHEMAS } from "../../../schema/schemas.ts";

describe("how a field is filled in", () => {
  test.each([
    [["title"], "line"],
    [["summary"], "paragraph"],
    [["description"], "paragraph"],
    [["url"], "address"],
    [["added"], "date"],
    [["type"], "choice"],
    [["feed"], "switch"],
    [["asks", "account"], "one"],
    [["replacedBy"], "one"],
    [["tasks"], "several"],
    [["hostedOn"], "several"],
    [["maintainers"], "people"],
    [["keywords"], "words"],
    [["languages"], "words"],
    [["wikis"], "words"],
    [["responsibilities"], "lines"],
    [["links", "docs"], "link"],
    [["needs"], "needs"],
    [["target", "needs"], "needs"],
    [["level"], "level"],
    [["skillNotes"], "notes"],
    [["skillNotes", "sql"], "paragraph"],
    [["helpWanted"], "rows"],
    [["helpWanted", 0, "role"], "one"],
    [["usedBy", 2, "team"], "one"],
    [["contact", "email"], "line"],
    [["start"], "group"],
    [["toolinfo"], "kept"],
  ])("%j: %s", (path, kind) => {
    expect(fieldAt(path).kind).toBe(kind);
  });

  test("no field is kept from being filled in, but what others wrote", () => {
    const kept = Object.keys(SCHEMAS.tool.properties ?? {}).filter(
      (name) => fieldAt([name]).kind === "kept",
    );
    expect(kept).toEqual(["toolinfo"]);
  });
});

test("words, example, limit and whether it must be there come from the schema", () => {
  expect(fieldAt(["title"])).toMatchObject({
    title: "Title",
    description: expect.stringMatching(/^What people call it/) as string,
    example: "Example Finder",
    isRequired: true,
    limit: 100,
  });
  expect(fieldAt(["description"])).not.toHaveProperty("limit");
  expect(fieldAt(["start", "how"])).toMatchObject({ isRequired: true, example: "" });
  expect(fieldAt(["keywords"]).example).toBe("sources, footnotes");
  expect(fieldAt(["helpWanted"])).toMatchObject({ example: "", fields: ["role", "note", "url"] });
});

test("values have their meanings", () => {
  const [first] = fieldAt(["type"]).options;
  expect(first).toEqual({
    id: "web-app",
    title: "web-app",
    meaning: "Used in a browser, nothing to install.",
  });
});

test("the grid needs no words about how skills are written in a file", () => {
  for (const path of [["needs"], ["needs", "use"], ["target", "needs"]]) {
    expect(fieldAt(path).description).toMatch(/^[^{}]+\.$/);
  }
});

test("terms are picked, so nothing is said of their ids", () => {
  expect(fieldAt(["tasks"])).toMatchObject({ description: "What you do with it.", example: "" });
  expect(fieldAt(["asks", "account"]).description).toBe("Absent: not stated.");
});
