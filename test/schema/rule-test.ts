/** Runs rows of a table against one rule: what is changed in the small catalog, and the lines in which the rule finds something. */
import { describe, expect, test } from "vitest";
import type { RuleId } from "../../schema/check/problems.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import type { Content } from "../../schema/check/examples.ts";
import { smallCatalog } from "./examples.ts";

export interface Row {
  /** Fields or whole files by path. */
  change: Readonly<Record<string, Content>>;
  /** Fields that the changed files do without. */
  without?: string[];
  /** `path: the line's text`, in the order of the report. */
  found: string[];
}

/** A test for each row, titled by its key. Problems of other rules do not matter. */
export function testRule(rule: RuleId, rows: Readonly<Record<string, Row>>): void {
  describe(rule, () => {
    test.each(Object.entries(rows))("%s", async (_, { change, without, found }) => {
      const folder = await smallCatalog(change, without);
      const { problems } = await readCatalog(folder);
      const lines = problems
        .filter((problem) => problem.rule === rule)
        .map(({ path, excerpt }) => `${path.slice(folder.length + 1)}: ${excerpt?.trim()}`);
      expect(lines).toEqual(found);
    });
  });
}
