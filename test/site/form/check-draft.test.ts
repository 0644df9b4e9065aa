import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeContext } from "../../../schema/check/context.ts";
import { entryChecker } from "../../../schema/check/entry-check.ts";
import { entryFile, otherFilesOf } from "../../../schema/check/known.ts";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { checkDraft } from "../../../site/form/check-draft.ts";
import { type Draft, put } from "../../../site/form/values.ts";

const sources = await readSourceFiles("schema/examples/catalog");
const { catalog } = makeContext(sources);
const { about, vocabularies } = catalog;
const known = { about, vocabularies, ...otherFilesOf(catalog, sources.listing) };

/** What somebody may do to a field, in whatever order. */
const texts = fc.oneof(
  fc.constantFrom(
    "Lamp",
    "A tool that sits.",
    "https://lamp.example.org/",
    "javascript:alert(1)",
    "2026-01-01",
    "some-code",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const uses = fc.dictionary(
  fc.constantFrom("coding", "ssh", "codin"),
  fc.constantFrom("required", "optional"),
);
const steps = fc.oneof(
  fc.tuple(
    fc
      .constantFrom(
        "title",
        "summary",
        "description",
        "url",
        "type",
        "lifecycle",
        "added",
        "since",
        "license",
        "replacedBy",
        "language",
      )
      .map((field) => [field]),
    texts,
  ),
  fc.tuple(
    fc.constantFrom(
      ["asks", "account"],
      ["start", "how"],
      ["level", "use"],
      ["contact", "email"],
      ["links", "docs"],
    ),
    texts,
  ),
  fc.tuple(
    fc.constantFrom(["needs", "use"], ["needs", "maintain"], ["target", "needs", "host"]),
    uses,
  ),
  fc.tuple(
    fc.constantFrom(["keywords"], ["maintainers"], ["tasks"], ["hostedOn"], ["partOf"]),
    fc.array(fc.oneof(texts, fc.constantFrom("kim", "shelf", "reading")), { maxLength: 3 }),
  ),
  fc.tuple(fc.constantFrom(["helpWanted", 0, "role"], ["usedBy", 0, "team"]), texts),
);
const drafts = fc
  .array(steps, { maxLength: 12 })
  .map((all) => all.reduce<Draft>((draft, [path, value]) => put(draft, path, value), {}));

describe("whatever is filled in, the file's problems are those that the form shows", () => {
  test.each([
    ["a new entry", "stool.yaml", undefined],
    [
      "an entry that is there",
      "lamp.yaml",
      { text: sources.tools.find(({ id }) => id === "lamp")!.text, file: "lamp.yaml" },
    ],
  ])("%s", (_, file, original) => {
    const check = entryChecker(sources, entryFile(file.replace(".yaml", "")));
    fc.assert(
      fc.property(drafts, (draft) => {
        const { text, problems } = checkDraft(draft, original, file, known);
        const { own, elsewhere } = check(text);
        const told = [...own, ...elsewhere].map(
          ({ problem }) => `${problem.rule} ${problem.message}`,
        );
        expect(problems.map(({ rule, message }) => `${rule} ${message}`).sort()).toEqual(
          told.sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("a card as soon as there is an entry", () => {
  expect(checkDraft({}, undefined, "stool.yaml", known).card).toBeUndefined();
  const { card } = checkDraft(
    { title: "Stool", hostedOn: ["shelf"] },
    undefined,
    "stool.yaml",
    known,
  );
  expect(card?.record).toMatchObject({ tool: { id: "stool", title: "Stool", people: [] } });
});

test("other entries are taken in when they come", () => {
  const nobody = { ...known, entries: [] };
  const rules = (others: typeof known) =>
    checkDraft({ partOf: "lamp" }, undefined, "stool.yaml", others).problems.map(
      ({ rule }) => rule,
    );
  expect(rules(nobody)).toContain("unknown-entry");
  expect(rules(known)).not.toContain("unknown-entry");
});

test.each([
  ["stool.yaml", false],
  ["con.yaml", true],
  ["lamp.yaml", true],
  ["Red Stool.yaml", true],
  ["../stool.yaml", true],
])("a new entry called %s: refused, %s", (file, isRefused) => {
  const { problems } = checkDraft({ title: "Stool" }, undefined, file, known);
  expect(problems.some(({ path, severity }) => path[0] === "id" && severity === "error")).toBe(
    isRefused,
  );
});

test("an entry that is there keeps its name", () => {
  const original = { text: "title: Lamp\n", file: "lamp.yaml" };
  const { problems } = checkDraft({ title: "Lamp" }, original, "lamp.yaml", known);
  expect(problems.filter(({ path }) => path[0] === "id")).toEqual([]);
});
