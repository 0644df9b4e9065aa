import { describe, expect, test } from "vitest";
import { makeEntry } from "../../core/catalog.ts";
import { inDefaultOrder } from "../../core/default-order.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { fixtureCatalog, fixtureParts } from "../fixtures/catalog-parts.ts";

type Files = Readonly<Record<string, Partial<ToolFile>>>;

const usual = { needs: { use: {} }, asks: { account: "none" }, maintainers: ["wiki:Ann"] };
const { about } = fixtureParts();

/** The ids of entries that are alike but for what is given, in their order. */
function orderOf(files: Files, featured?: Record<string, string[]>): string[] {
  const entries = Object.entries(files).map(([id, file]) =>
    makeEntry(id, { title: id, summary: "Do it.", ...usual, ...file }, "en"),
  );
  const parts = { entries, about: { ...about, ...(featured && { featured }) } };
  return inDefaultOrder(fixtureCatalog(parts)).map(({ id }) => id);
}

const RUN = { lamp: {}, candle: {}, torch: {}, match: {} };

describe("entries with", () => {
  const table: Record<string, Files> = {
    "titles alone": { a: {}, b: {}, "c-2": { title: "c 2" }, "c-10": { title: "c 10" } },
    "one title, by id": { z1: { title: "Same" }, z2: { title: "Same" } },
    lifecycles: {
      z: { lifecycle: "active" },
      y: { lifecycle: "experimental" },
      x: { lifecycle: "deprecated" },
      a: { lifecycle: "planned" },
      b: { lifecycle: "retired" },
    },
    "levels, those not stated last": {
      z: {},
      y: { needs: { use: { sql: "required" } } },
      x: { needs: { use: { ssh: "required" } } },
      w: { needs: {} },
    },
    "accounts and what else they ask": {
      z: {},
      y: { asks: { account: "wiki" } },
      x: { asks: { account: "wiki", installs: "A program" } },
      w: { asks: { account: "wiki", installs: "A program", rights: "Rollback" } },
    },
    "what only parts of it ask for: by title": {
      a: { asks: { account: "none", forParts: "Some buttons need rollback." } },
      b: {},
    },
    "an account that is not stated: as if it were the least one": {
      b: { asks: { account: "none" } },
      a: { asks: {} },
    },
    "maintainers: confirmed lately, a team, several, one, none": {
      z: { confirmed: "2024-01-31" },
      w: { maintainers: ["example-team"] },
      x: { maintainers: ["wiki:Ann", "wiki:Bo"] },
      y: { confirmed: "2020-01-01" },
      a: { maintainers: [] },
      b: { helpWanted: [{ role: "co-maintainer" }] },
    },
  };
  for (const [title, files] of Object.entries(table)) {
    test(title, () => {
      const ids = Object.keys(files);
      expect(orderOf(files)).toEqual(ids);
      const backwards = Object.fromEntries(Object.entries(files).reverse());
      expect(orderOf(backwards)).toEqual(ids);
    });
  }
});

describe("what to start with", () => {
  test("goes first: the first of each audience, then the second of each", () => {
    const featured = { reader: ["torch", "match"], editor: ["lamp", "torch"] };
    expect(orderOf(RUN, featured)).toEqual(["torch", "lamp", "match", "candle"]);
  });

  test("what asks more goes first, too", () => {
    const files = { ...RUN, torch: { needs: { use: { ssh: "required" } } } } as const;
    expect(orderOf(files, { reader: ["torch"] })[0]).toBe("torch");
  });

  test("what is not in full use stays where it is", () => {
    const files = { ...RUN, torch: { lifecycle: "retired" } } as const;
    expect(orderOf(files, { reader: ["torch"] }).at(-1)).toBe("torch");
  });
});
