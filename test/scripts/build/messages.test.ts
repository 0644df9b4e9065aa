import { expect, test } from "vitest";
import { messageFiles } from "../../../scripts/build/messages.ts";

test("a file for each language but English", async () => {
  const paths = [...(await messageFiles()).keys()];
  expect(paths).toEqual(["widget/v1/i18n/ar.json", "widget/v1/i18n/de.json"]);
});

test("each holds messages and nothing else", async () => {
  for (const [name, text] of await messageFiles()) {
    const messages = JSON.parse(text) as Record<string, unknown>;
    expect(messages, name).toHaveProperty("retry");
    expect(messages, name).not.toHaveProperty("@metadata");
  }
});
