import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "../../../scripts/project.ts";
import { endProgram, startProgram, untilSaid } from "../../setup/run.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("serves pages, API and widget from the sources, and follows changes of the data", async () => {
  const folder = await temporaryFolder();
  await cp(projectPath("test/fixtures/catalog"), join(folder, "catalog"), { recursive: true });
  const child = startProgram(["dev", "--port", "0", "--base", "/x/"], folder);
  const [url] = await untilSaid(child, /http:\S+/);
  const textAt = async (path: string): Promise<string> => (await fetch(url + path)).text();
  expect(await textAt("skills/")).toContain("<table");
  expect(await textAt("api/v1/catalog.json")).toMatch(/^\{"version":1/);
  const widget = /"\/x\/(.*)"/.exec(await textAt("widget/v1/tool-ladder.js"));
  expect(await textAt(widget![1]!)).toContain("import");

  const file = join(folder, "catalog/catalog.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^title:.*$/m, "title: Changed Harbour"));
  await untilTrue(async () => (await textAt("")).includes("Changed Harbour"));
  expect(await textAt("api/v1/catalog.json")).toContain("Changed Harbour");
  expect(await endProgram(child, "SIGINT")).toBe(0);
});

async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100));
}
