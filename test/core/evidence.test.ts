import { expect, test } from "vitest";
import { type Evidence, makeEntry } from "../../core/catalog.ts";
import { factsWithoutEvidence } from "../../core/evidence.ts";
import type { ToolFile } from "../../core/generated/tool.ts";

const url = "https://a.example.org/";
const read = (...facts: string[]): Evidence[] => [{ facts: facts, url, read: "2026-01-02" }];

test.each<[title: string, file: Partial<ToolFile>, without: string[]]>([
  ["nothing but what is required", { url }, ["url", "maintainers"]],
  ["nobody maintains it", { url, maintainers: [] }, ["url"]],
  ["words only", { url, source: "Its help." }, ["url", "maintainers"]],
  ["each read somewhere", { url, source: read("url", "maintainers") }, []],
  [
    "ways to reach people, each by itself",
    { contact: { issues: url, talk: url }, source: read("contact.talk", "maintainers") },
    ["contact.issues"],
  ],
  ["retired", { lifecycle: "retired", source: read("maintainers") }, ["lifecycle"]],
  ["active, and says so", { lifecycle: "active", source: read("maintainers") }, []],
  [
    "source code and licence",
    { links: { source: url, docs: url }, license: "MIT", source: read("maintainers") },
    ["license", "links.source"],
  ],
])("%s", (_, file, without) => {
  const entry = makeEntry(
    "x",
    { title: "X", summary: "Do it.", maintainers: ["kim"], ...file },
    "en",
  );
  expect(factsWithoutEvidence(entry)).toEqual(without);
});
