import { describe, expect, test } from "vitest";
import { UsageError, type Values } from "../../../../scripts/cli/command.ts";
import {
  entryFrom,
  entryOptions,
  missingFields,
} from "../../../../scripts/cli/new/entry-fields.ts";

describe("flags → entry", () => {
  const cases: [values: Values, entry: object][] = [
    [{}, {}],
    [{ title: " A " }, { title: "A" }],
    [{ maintainers: "ada, wiki:Bea Example,,ada" }, { maintainers: ["ada", "wiki:Bea Example"] }],
    [{ maintainers: "none" }, { maintainers: [] }],
    [{ "needs-use": "none" }, { needs: { use: {} } }],
    [
      { "needs-use": "sql=any,ssh=optional,coding=any" },
      { needs: { use: { anyOf: ["sql", "coding"], ssh: "optional" } } },
    ],
    [
      { "needs-host": "sql=optional", "needs-use": "ssh = required" },
      { needs: { use: { ssh: "required" }, host: { sql: "optional" } } },
    ],
    [{ start: "open", "start-label": "Go" }, { start: { how: "open", label: "Go" } }],
    [
      { "help-wanted": "developer,translator" },
      { helpWanted: [{ role: "developer" }, { role: "translator" }] },
    ],
    [
      { lifecycle: "planned", "needs-use": "none" },
      { lifecycle: "planned", target: { needs: { use: {} } } },
    ],
    [
      { lifecycle: "planned", "target-note": "Soon." },
      { lifecycle: "planned", target: { note: "Soon." } },
    ],
    [{ lifecycle: "planned" }, { lifecycle: "planned" }],
    [{ catalog: "x" }, {}],
  ];
  test.each(cases)("%j", (values, entry) => {
    expect(entryFrom(values)).toEqual(entry);
  });

  test.each(["sql", "sql=", "=required", "sql=required=x"])("needs %j", (text) => {
    expect(() => entryFrom({ "needs-use": text })).toThrow(UsageError);
  });
});

describe("what is missing", () => {
  const cases: [values: Values, missing: string[]][] = [
    [{}, ["title", "summary", "type", "url", "maintainers"]],
    [{ lifecycle: "planned" }, ["title", "summary", "type", "maintainers"]],
    [{ title: "x", summary: "x", type: "x", url: "x", maintainers: "x" }, []],
  ];
  test.each(cases)("%j", (values, missing) => {
    expect(missingFields(values)).toEqual(missing);
  });
});

test("every flag has a line about it", () => {
  for (const { about, value } of Object.values(entryOptions)) expect(about && value).toMatch(/\S/);
});
