import { expect, test } from "vitest";
import { yamlWords } from "../../../schema/read/yaml-errors.ts";

test("every code of the parser has words", () => {
  for (const code of ["BAD_INDENT", "IMPOSSIBLE", "TAB_AS_INDENT"] as const) {
    const { what, todo } = yamlWords(code);
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  }
});
