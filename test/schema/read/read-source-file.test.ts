import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../../schema/read/read-source-file.ts";
import { isMissing, parseSourceFile } from "../../../schema/read/source-file.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

async function read(name: string, text: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), text);
  const source = readSourceFile(folder, {
    path: name,
    group: "maintainers",
    id: "a",
    schema: "maintainer",
  });
  return { ...source, rules: source.problems.map(({ problem }) => problem.rule) };
}

describe("readSource", () => {
  test("a value with its text", async () => {
    const { text, value, rules } = await read("a.yaml", "name: A\nkind: team\n");
    expect({ text, value, rules }).toEqual({
      text: "name: A\nkind: team\n",
      value: { name: "A", kind: "team" },
      rules: [],
    });
  });

  test("what is wrong is taken out, and remembered", async () => {
    const source = await read("a.yaml", "name: A\nkind: herd\ncolour: red\n");
    expect(source.value).toEqual({ name: "A" });
    expect(source.rules).toEqual(["unknown-field", "unknown-value"]);
    expect([...source.invalidFields].sort()).toEqual(["colour", "kind"]);
    expect(isMissing(source as never, "kind" as never)).toBe(false);
    expect(isMissing(source as never, "url" as never)).toBe(true);
  });

  test("JSON may name its schema in a key, YAML not", async () => {
    const text = '{"$schema": "x", "name": "A", "kind": "team"}';
    expect((await read("a.json", text)).rules).toEqual([]);
    expect((await read("a.yaml", text)).rules).toEqual(["unknown-field"]);
  });

  test("syntax and shape of one file are told together", async () => {
    const { rules } = await read("a.yaml", "name: A\nname: B\nkind: herd\n");
    expect(rules).toEqual(["duplicate-key", "unknown-value"]);
  });

  test("a file that is gone", () => {
    const source = readSourceFile("no/such", {
      path: "a.yaml",
      group: "tools",
      id: "a",
      schema: "tool",
    });
    expect(source.problems.map(({ problem }) => problem.rule)).toEqual(["file-unreadable"]);
    expect(source.text).toBeUndefined();
  });
});

test("the same comes of a text that is on no disk", async () => {
  const text = "name: A\nkind: robot\n";
  const { rules: _, ...fromDisk } = await read("a.yaml", text);
  const file = { path: "a.yaml", group: "maintainers", id: "a", schema: "maintainer" } as const;
  expect(parseSourceFile(file, text)).toEqual(fromDisk);
});
