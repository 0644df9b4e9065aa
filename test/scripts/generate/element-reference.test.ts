import { expect, test } from "vitest";
import { elementReference } from "../../../scripts/generate/element-reference.ts";

const text = await elementReference();

test.each([
  "### Attributes",
  "- `query`: Words to search for.",
  "### Events",
  "- `tool-ladder-results`: The list has changed.",
  "### Parts",
  "- `search`: The search field.",
  "### Custom properties",
  "- `--tool-ladder-padding`: The room between its edge and what is in it. Default: `0`.",
])("has the line %s", (line) => expect(text.split("\n")).toContain(line));
