import { expect, test } from "vitest";
import { smallCatalog } from "../../schema/examples.ts";
import { runProgram } from "../../setup/run.ts";

test("toolinfo: a JSON array and nothing else", async () => {
  const catalog = await smallCatalog({
    "tools/lamp.yaml": 'toolinfo: { "x": "\\u202e ::set-output ##[x]" }\n',
  });
  const { code, stdout, stderr } = await runProgram(["export", "toolinfo", "--catalog", catalog]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).not.toMatch(/\u202e|::|##/);
  const records = JSON.parse(stdout) as { tool_ladder: { id: string } }[];
  expect(records.map(({ tool_ladder: { id } }) => id)).toContain("lamp");
});

test.each([
  [["export"], /^export takes a format, toolinfo\. /],
  [["export", "csv"], /^export takes a format, toolinfo, not "csv"\. /],
])("%j is wrong use", async (args, message) => {
  const { code, stdout, stderr } = await runProgram(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

test("a catalog with errors fails", async () => {
  const args = ["export", "toolinfo", "--catalog", "no/such/folder"];
  const { code, stdout, stderr } = await runProgram(args);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toBe("The catalog in no/such/folder has errors: npm run check names them.\n");
});
