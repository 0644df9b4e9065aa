import { readdir } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { messageFiles, publishMessages } from "../../../scripts/build/messages.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("a file for each language but English", async () => {
  const folder = await temporaryFolder();
  await publishMessages(`${folder}/i18n`);
  expect((await readdir(`${folder}/i18n`)).sort()).toEqual(["ar.json", "de.json"]);
});

test("each holds messages and nothing else, in a few thousand bytes", async () => {
  for (const [name, text] of await messageFiles()) {
    const messages = JSON.parse(text) as Record<string, unknown>;
    expect(messages, name).toHaveProperty("retry");
    expect(messages, name).not.toHaveProperty("@metadata");
    expect(gzipSync(text).length, name).toBeLessThanOrEqual(3000);
  }
});
