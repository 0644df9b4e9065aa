import { expect, test } from "vitest";
import { splitFields, mergeFields } from "../../../schema/write/field-texts.ts";

const TEXT = `# first line
title: A
# about the text
text: |
  # no comment
  b

"quoted": 1
'other': [1,
  2]
# the end
`;

test("comments belong to the field below them, the last ones to the last field", () => {
  expect(splitFields(TEXT)).toEqual([
    { field: "title", text: "# first line\ntitle: A\n" },
    { field: "text", text: "# about the text\ntext: |\n  # no comment\n  b\n" },
    { field: "quoted", text: '\n"quoted": 1\n' },
    { field: "other", text: "'other': [1,\n  2]\n# the end\n" },
  ]);
});

test.each(["", "# nothing\n", "- 1\n", "{ a: 1 }\n", "--- \na: 1\n"])("no fields in %j", (text) => {
  expect(splitFields(text)).toEqual([]);
});

test("what did not change stays as it was", () => {
  const after = splitFields("title: B\ntext: x\nnew: 1");
  expect(mergeFields(splitFields(TEXT), after, (field) => field === "text")).toBe(
    "title: B\n# about the text\ntext: |\n  # no comment\n  b\nnew: 1\n",
  );
});
