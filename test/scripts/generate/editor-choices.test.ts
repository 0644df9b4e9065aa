import { expect, test } from "vitest";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { choicesOf } from "../../../scripts/generate/editor-choices.ts";
import { smallCatalog } from "../../schema/examples.ts";

test("terms, entries, platforms, maintainers and teams, with words about each", async () => {
  const choices = choicesOf(await readSourceFiles("schema/examples/catalog"));
  const ids = Object.fromEntries(
    [...choices].map(([target, list]) => [target, list.map(({ id }) => id)]),
  );
  expect(ids).toEqual({
    skills: ["coding", "ssh"],
    levels: ["none", "some-code", "command-line"],
    goals: ["find-out"],
    tasks: ["citing", "mapping"],
    entry: ["candle", "lamp", "shelf", "table"],
    platform: ["shelf"],
    maintainer: ["crew", "kim"],
    team: ["crew"],
  });
  expect(choices.get("tasks")?.[0]?.about).toBe("Cite. Finding sources.");
  expect(choices.get("entry")?.[1]?.about).toBe(
    "Lamp: Find the page that sheds light on a question.",
  );
});

test("a planned platform counts by its target", async () => {
  const folder = await smallCatalog({
    "tools/table.yaml": "lifecycle: planned\ntarget:\n  needs:\n    host: {}\n",
  });
  const choices = choicesOf(await readSourceFiles(folder));
  expect(choices.get("platform")?.map(({ id }) => id)).toEqual(["shelf", "table"]);
});

test("what is broken is left out, what lacks words is not", async () => {
  const folder = await smallCatalog({
    "tools/lamp.yaml": { text: "title: [" },
    "tools/table.yaml": { text: "summary: Side by side.\n" },
    "vocabularies/tasks.yaml": { text: "- id: citing\n- title: Map\n- 5\n" },
    "vocabularies/goals.yaml": { text: "" },
  });
  const choices = choicesOf(await readSourceFiles(folder));
  expect(choices.get("tasks")).toEqual([{ id: "citing", about: "" }]);
  expect(choices.has("goals")).toBe(false);
  expect(choices.get("entry")?.map(({ id }) => id)).toEqual(["candle", "shelf", "table"]);
});
