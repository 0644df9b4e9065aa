import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stale } from "../../../scripts/cli/stale.ts";
import { smallCatalog } from "../../schema/examples.ts";

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
});
afterEach(() => vi.restoreAllMocks());

const PLAN = `# yaml-language-server: $schema=../schema/tool.schema.json
title: Plan
summary: Do it some day.
type: web-app
lifecycle: planned
until: 2026-03-01
target: { needs: { use: {} } }
maintainers: []
`;
const IDLE = `# yaml-language-server: $schema=../schema/maintainer.schema.json
name: "*Idle* [crew] @all #1 www.a.example \u202e"
kind: team
`;

const SOURCE =
  "source: [{ facts: [url, maintainers], url: https://s.example.org/, read: 2026-01-01 }]\n";

type Changes = NonNullable<Parameters<typeof smallCatalog>[0]>;

/** The small catalog, in which whatever is in use has a source for its facts. */
function provenCatalog(change: Changes = {}, without?: string[]): Promise<string> {
  const proven = ["lamp", "shelf", "table"].map((id) => {
    const path = `tools/${id}.yaml`;
    return [path, `${(change[path] as string | undefined) ?? ""}${SOURCE}`];
  });
  return smallCatalog({ ...change, ...(Object.fromEntries(proven) as Changes) }, without);
}

test("nothing stale is one line", async () => {
  const catalog = await provenCatalog();
  expect(await stale({ catalog, today: "2026-06-30" })).toBe(0);
  expect(out).toEqual(["Nothing is stale in Small Catalog on 2026-06-30."]);
  expect(err).toEqual([]);
});

test("all that is stale, in Markdown; it is no failure", async () => {
  const catalog = await provenCatalog(
    {
      "tools/plan.yaml": { text: PLAN },
      "tools/shelf.yaml": "maintainers: [crew, 'wiki:Ann_A']\n",
      "tools/table.yaml": "confirmed: 2026-05-01\n",
      "tools/candle.yaml": "added: 2020-01-01\n",
      "maintainers/idle.yaml": { text: IDLE },
    },
    [],
  );
  expect(await stale({ catalog, today: "2027-01-10" })).toBe(0);
  expect(out.join("\n").replaceAll("\u2060", "·"))
    .toBe(`# To look at again in Small Catalog, 2027-01-10

## Not confirmed for more than 365 days (2)

Ask whoever maintains them whether the facts still hold, and set \`confirmed\` to that day.

- [ ] [Shelf](https://small.example.org/tools/shelf/) (\`tools/shelf\`): last on 2026-01-01, 374 days ago; Crew, Ann\\_A
- [ ] [Lamp](https://small.example.org/tools/lamp/) (\`tools/lamp\`): last on 2026-01-03, 372 days ago; Crew

## Files in maintainers/ that nothing in use refers to (1)

Take away the file, or add what they look after.

- [ ] \\*Idle\\* \\[crew\\] @·all #·1 www·.a.example \ufffd (\`maintainers/idle\`)

## Planned for a day that is over (1)

Say that it is there, or when it will be, or take it away.

- [ ] [Plan](https://small.example.org/tools/plan/) (\`tools/plan\`): was due on 2026-03-01`);
});

test("never confirmed", async () => {
  const catalog = await provenCatalog({ "tools/lamp.yaml": "added: 2020-01-01\n" }, ["confirmed"]);
  await stale({ catalog, today: "2026-01-01" });
  expect(out.join("\n")).toMatch(/: never, added on 2020-01-01, 2192 days ago; Crew$/);
  out = [];
  const other = await provenCatalog({ "tools/lamp.yaml": "language: en\n" }, [
    "confirmed",
    "added",
  ]);
  await stale({ catalog: other, today: "2026-01-01" });
  expect(out.join("\n")).toContain("(`tools/lamp`): never; Crew\n");
});

test("of very many the oldest are told, and how many more there are", async () => {
  const plans = Array.from({ length: 70 }, (_, i) => [
    `tools/plan-${i}.yaml`,
    { text: PLAN.replace("Plan", `Plan ${i}`) },
  ]);
  const catalog = await provenCatalog(
    Object.fromEntries(plans) as Record<string, { text: string }>,
  );
  await stale({ catalog, today: "2026-06-30" });
  const text = out.join("\n");
  expect(text).toContain("## Planned for a day that is over (70)");
  expect(text.match(/^- \[ \] /gm)).toHaveLength(60);
  expect(text).toMatch(/\n\nAnd 10 more\.$/);
});

test("the day is this one where none is given", async () => {
  vi.useFakeTimers({ now: Date.parse("2026-06-30T23:59:00Z"), toFake: ["Date"] });
  await stale({ catalog: await provenCatalog() });
  vi.useRealTimers();
  expect(out).toEqual(["Nothing is stale in Small Catalog on 2026-06-30."]);
});

test("facts that no source is named for", async () => {
  const catalog = await provenCatalog({
    "tools/lamp.yaml": "license: MIT\ncontact: { talk: https://t.example.org/ }\n",
  });
  await stale({ catalog, today: "2026-06-30" });
  expect(out.join("\n")).toMatch(
    /## Facts without a source \(1\)\n[^#]*\(`tools\/lamp`\): license, contact\.talk$/,
  );
});

test("a catalog with errors fails", async () => {
  expect(await stale({ catalog: "no/such/folder", today: "2026-06-30" })).toBe(1);
  expect([out, err]).toEqual([
    [],
    ["The catalog in no/such/folder has errors: npm run check names them."],
  ]);
});

describe("what is no day is wrong use", () => {
  test.each(["today", "2026-02-30", "2026-1-1", "2026-01-01T00:00:00Z"])("%s", async (today) => {
    await expect(stale({ today })).rejects.toThrow(
      `--today takes a day such as 2026-01-31, not "${today}".`,
    );
  });
});
