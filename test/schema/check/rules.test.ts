import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { PROBLEMS } from "../../../schema/check/problems.ts";
import type { Content } from "../../../schema/check/examples.ts";
import * as RULES from "../../../schema/check/rules.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import { smallCatalog } from "../examples.ts";

const files = (await readdir("schema/check/rules")).map((name) => basename(name, ".ts")).sort();

test("every file of rules/ stands in the table under its own name", () => {
  const names = files.map((file) =>
    file.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(Object.keys(RULES)).toEqual(names);
});

test("every rule has its words", () => {
  for (const id of files) expect(PROBLEMS).toHaveProperty(id);
});

describe("cases that the examples leave open", () => {
  const maintain = (needs: string) => `needs:\n  use: {}\n  maintain: ${needs}\n`;
  const LAMP = "tools/lamp.yaml";
  const cases: [what: string, changes: Record<string, Content>, rules: string[]][] = [
    [
      "optional, where the platform requires it",
      { [LAMP]: maintain("{ ssh: optional }") },
      ["already-implied"],
    ],
    [
      "required, where the platform makes it optional",
      {
        [LAMP]: maintain("{ ssh: required }"),
        "tools/shelf.yaml": "needs:\n  host:\n    ssh: optional\n",
      },
      [],
    ],
    [
      "optional on both",
      {
        [LAMP]: maintain("{ ssh: optional }"),
        "tools/shelf.yaml": "needs:\n  host:\n    ssh: optional\n",
      },
      ["already-implied"],
    ],
    [
      "optional, where the platform does not name it",
      {
        [LAMP]: maintain("{ ssh: optional }"),
        "tools/shelf.yaml": "needs:\n  host:\n    coding: required\n",
      },
      [],
    ],
    [
      "a maintainer of whom only an entry has the id",
      {
        "maintainers/table.yaml": {
          text: "# yaml-language-server: $schema=../schema/maintainer.schema.json\nname: Tables\nkind: team\n",
        },
        [LAMP]: "dependsOn: table\n",
      },
      ["unused-maintainer"],
    ],
  ];
  test.each(cases)("%s", async (_, changes, rules) => {
    const { problems } = await readCatalog(await smallCatalog(changes));
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
  });
});
