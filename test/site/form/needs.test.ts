import { describe, expect, test } from "vitest";
import { byId, type Entry, makeEntry } from "../../../core/catalog.ts";
import type { ToolFile } from "../../../core/generated/tool.ts";
import {
  impliedUses,
  lowestRung,
  needsPath,
  currentRung,
  statedAt,
  usesAt,
  withLifecycle,
  withSkill,
} from "../../../site/form/needs.ts";

const skills = [
  { id: "sql", title: "SQL", level: 2 },
  { id: "ssh", title: "ssh", level: 3 },
];
const levels = ["none", "code", "shell", "admin"].map((id) => ({ id, title: id }));
const host = makeEntry(
  "harbour",
  { needs: { host: { ssh: "required" } } } as unknown as ToolFile,
  "en",
);
const context = {
  entryById: new Map<string, Entry>([["harbour", host]]),
  skillById: byId(skills),
  vocabularies: { levels },
} as never;
const USE = ["needs", "use"];

test.each([
  [{}, "unstated"],
  [{ needs: { use: {} } }, "nothing"],
  [{ needs: { use: { sql: "required" } } }, "skills"],
  [{ needs: 5 }, "unstated"],
  [{ needs: { use: [] } }, "unstated"],
])("statedAt: %j is %s", (draft, stated) => {
  expect(statedAt(draft, USE)).toBe(stated);
});

test("what cannot be understood is no skill", () => {
  expect(usesAt({ needs: { use: { sql: "required", ssh: "perhaps" } } }, USE)).toEqual({
    sql: "required",
  });
});

describe("withSkill", () => {
  test.each([
    [{}, "sql", "required", { needs: { use: { sql: "required" } } }],
    [
      { needs: { use: { sql: "required", ssh: "optional" } } },
      "sql",
      "optional",
      { needs: { use: { sql: "optional", ssh: "optional" } } },
    ],
    [{ needs: { use: { sql: "required" } } }, "sql", undefined, {}],
    [{ needs: { use: { anyOf: ["sql"] } } }, "sql", undefined, {}],
    [
      {},
      "__proto__",
      "required",
      { needs: { use: JSON.parse('{"__proto__": "required"}') as object } },
    ],
  ] as const)("%j, %s: %s", (draft, skill, use, expected) => {
    expect(withSkill(draft, USE, skill, use)).toEqual(expected);
  });
});

describe("the level as it follows", () => {
  test.each<[object, string[], "use" | "maintain", number | undefined]>([
    [{}, ["needs"], "use", undefined],
    [{ needs: { use: {} } }, ["needs"], "use", 1],
    [{ needs: { use: { sql: "optional" } } }, ["needs"], "use", 1],
    [{ needs: { use: { sql: "required" } } }, ["needs"], "use", 2],
    [{ needs: { use: { sql: "required", ssh: "required" } } }, ["needs"], "use", 3],
    [{ needs: { use: { sql: "required" } }, level: { use: "admin" } }, ["needs"], "use", 4],
    [{ needs: { use: { ssh: "required" } }, level: { use: "none" } }, ["needs"], "use", 3],
    [{ hostedOn: "harbour" }, ["needs"], "maintain", 3],
    [{ target: { needs: { use: { sql: "required" } } } }, ["target", "needs"], "use", 2],
    [{ target: { level: { use: "admin" } } }, ["target", "needs"], "use", 4],
    [{}, ["target", "needs"], "use", undefined],
    [{ needs: "x", level: [], hostedOn: 5 }, ["needs"], "use", undefined],
  ])("%j %j %s: %s", (draft, path, purpose, rung) => {
    expect(currentRung(draft as never, path, purpose, context)).toBe(rung);
  });

  test("it cannot be stated lower", () => {
    const draft = {
      needs: { use: { ssh: "required" } },
      target: { needs: { use: { sql: "required" } } },
    };
    expect(lowestRung(draft, ["needs"], "use", context)).toBe(3);
    expect(lowestRung(draft, ["target", "needs"], "use", context)).toBe(2);
    expect(lowestRung({}, ["needs"], "use", context)).toBe(1);
  });
});

test("what the platform asks anyway", () => {
  expect(impliedUses({ hostedOn: ["harbour", "nowhere"] }, context)).toEqual({ ssh: "required" });
  expect(impliedUses({}, context)).toEqual({});
});

describe("planned", () => {
  const needs = { use: { sql: "required" } };
  test("its needs are those to aim at", () => {
    expect(needsPath({ lifecycle: "planned" })).toEqual(["target", "needs"]);
    expect(needsPath({ lifecycle: "retired" })).toEqual(["needs"]);
  });

  test("needs go along, and come back", () => {
    const planned = withLifecycle({ needs }, "planned");
    expect(planned).toEqual({ lifecycle: "planned", target: { needs } });
    expect(withLifecycle(planned, "active")).toEqual({ lifecycle: "active", needs });
    expect(withLifecycle({ needs }, "retired")).toEqual({ lifecycle: "retired", needs });
  });

  test("what stands there already is not written over", () => {
    const draft = { needs, target: { needs: {} } };
    expect(withLifecycle(draft, "planned")).toEqual({ ...draft, lifecycle: "planned" });
  });
});
