import { expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { startButton } from "../../site/start.ts";

const entry = providedCatalog.entryById.get("example-query")!;

test.each([
  [undefined, "Go to Example Query", "Open", false],
  [{ how: "open" }, "Open Example Query", "Open", false],
  [{ how: "open", label: "Write a query" }, "Write a query", "Write a query", false],
  [{ how: "download" }, "Download Example Query", "Download", false],
  [{ how: "enable-in-preferences" }, "Enable Example Query", "Enable", true],
  [{ how: "install-script" }, "Install Example Query", "Install the script", true],
  [{ how: "ask" }, "Ask for access to Example Query", "Ask for access", true],
] as const)("%j → %s", (start, label, short, isExplained) => {
  const found = startButton({ ...entry, ...(start && { start }) })!;
  expect(found).toMatchObject({ url: "https://query.example.org/", label, short });
  expect(found.hint !== undefined).toBe(isExplained);
});

test("where one begins comes before the entry's own address", () => {
  const url = "https://query.example.org/new";
  expect(startButton({ ...entry, start: { how: "open", url } })!.url).toBe(url);
});

test.each(["planned", "retired"] as const)("what is %s has no button", (lifecycle) => {
  expect(startButton({ ...entry, lifecycle })).toBeUndefined();
});

test("nor has what names no address", () => {
  const { url: _, ...rest } = entry;
  expect(startButton(rest)).toBeUndefined();
});
