import { expect, test } from "vitest";
import { bundleWidget } from "../../../scripts/build/bundle-widget.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("the script begins with the words for what fails before a view is there; all others lie in one chunk", async () => {
  const chunks = await bundleWidget(await temporaryFolder());
  const holding = (text: string) =>
    chunks.filter(({ code }) => code.includes(text)).map(({ name }) => name);
  expect(holding("The catalog can't be reached at the moment.")).toContain("tool-ladder.js");
  expect(holding("You can use this now")).toEqual([expect.not.stringMatching("tool-ladder.js")]);
});
