import { expect, test } from "vitest";
import { makeContext } from "../../../schema/check/context.ts";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { smallCatalog } from "../examples.ts";

test("the catalog has its defaults and look-ups", async () => {
  const { catalog, toolById } = makeContext(await readSourceFiles("schema/examples/catalog"));
  expect(catalog.entryById.get("lamp")).toMatchObject({
    language: "en",
    lifecycle: "active",
    hostedOn: ["shelf"],
    partOf: [],
  });
  expect(catalog.skillById.get("ssh")?.level).toBe(3);
  expect(catalog.vocabularies.subjects).toEqual([]);
  expect(toolById.get("lamp")?.path).toBe("tools/lamp.yaml");
});

test("whatever is wrong, there is something for the rules to look at", async () => {
  const folder = await smallCatalog({
    "catalog.yaml": { absent: true },
    "vocabularies/skills.yaml": { text: "- coding\n- id: ssh\n" },
    "tools/lamp.yaml": { text: "title: 5\n" },
  });
  const { catalog } = makeContext(await readSourceFiles(folder));
  expect(catalog.entryById.get("lamp")?.language).toBe("en");
  expect(catalog.vocabularies.skills).toEqual([{ id: "ssh" }]);
});
