/** Twenty different mistakes in a copy of the catalog: one run names them all, each with file, line and column. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { check } from "../../scripts/cli/check.ts";
import { temporaryFolder } from "../setup/temporary.ts";

/** In a file, `right` becomes `wrong`; the problem stands at the place, or where these words are in `wrong`. */
type Mistake = [rule: string, file: string, right: string, wrong: string, at: string];

const MISTAKES: Mistake[] = [
  ["unknown-value", "tools/quarry.yaml", "sql: required", "sql: must", "must"],
  ["unknown-term", "tools/paws.yaml", "  - analysis\n", "  - analysys\n", "analysys"],
  ["unknown-field", "tools/toolforge.yaml", "keywords:", "keyword:", "keyword"],
  [
    "unknown-entry",
    "tools/superset.yaml",
    "hostedOn: cloud-vps",
    "hostedOn: cloud-vsp",
    "cloud-vsp",
  ],
  [
    "duplicate-key",
    "tools/hotcat.yaml",
    "type: gadget\n",
    "type: gadget\ntype: bot\n",
    "type: bot",
  ],
  ["yaml-syntax", "tools/huggle.yaml", "title: Huggle", "title: Huggle: again", "2:8"],
  ["too-long", "tools/petscan.yaml", "title: ", `title: ${"x".repeat(101)}`, "xxx"],
  ["not-an-address", "tools/xtools.yaml", "url: https://", "url: ftp://", "ftp"],
  ["not-a-date", "tools/twinkle.yaml", "added: ", "added: 2026-02-30 #", "2026-02-30"],
  ["missing-field", "maintainers/analytics.yaml", "kind: team", "# kind: team", "2:1"],
  ["level-too-low", "tools/dumps.yaml", "lifecycle:", "level: { use: none }\nlifecycle:", "none"],
  ["planned-with-needs", "tools/byoc.yaml", "target:\n", "needs: { use: {} }\ntarget:\n", "needs"],
  [
    "self-reference",
    "tools/listeria.yaml",
    "hostedOn:",
    "partOf: listeria\nhostedOn:",
    "listeria\n",
  ],
  [
    "unknown-maintainer",
    "tools/sqid.yaml",
    "maintainers:\n",
    "maintainers:\n  - nobody\n",
    "nobody",
  ],
  ["chart-column", "charts/today.yaml", "{ sql: required }", "{ linus: required }", "linus"],
  ["wrong-type", "maintainers/research.yaml", "name: Research", "name: [Research]", "[Research]"],
  ["unknown-term", "questions.yaml", "goal: researchers", "goal: research", "research\n"],
  ["skill-level", "vocabularies/skills.yaml", "level: 5", "level: 9", "9"],
  ["file-empty", "tools/geohack.yaml", "", "", "1:1"],
  ["file-extension", "tools/scholia.yml", "", "", "1:1"],
];

test("all are told", async () => {
  const catalog = join(await temporaryFolder(), "catalog");
  await cp("catalog", catalog, { recursive: true });
  const expected: string[] = [];
  for (const [rule, file, right, wrong, at] of MISTAKES) {
    const path = join(catalog, file);
    const before = await readFile(path, "utf8").catch(() => "");
    expect(before).toContain(right);
    const text = right === "" ? "" : before.replace(right, wrong);
    await writeFile(path, text);
    expected.push(`${path}:${place(text, wrong, at)} error ${rule}`);
  }
  const out: string[] = [];
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "log").mockImplementation((line: string) => void out.push(line));
  expect(await check({ catalog })).toBe(1);
  vi.restoreAllMocks();
  const heads = out
    .join("\n")
    .split("\n")
    .filter((line) => !/^\s/.test(line));
  const told = heads.map((line) => /^\S+ \S+ \S+/.exec(line)?.[0]);
  expect(told).toEqual(expected.toSorted());
});

/** Line and column, from 1. */
function place(text: string, wrong: string, at: string): string {
  if (/^\d+:\d+$/.test(at)) return at;
  const lines = text.slice(0, text.indexOf(at, text.indexOf(wrong))).split("\n");
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}
