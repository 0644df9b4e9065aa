/** Each source file has its test, at the same path below test/. */
import { expect, test } from "vitest";
import { files, sources } from "./sources.ts";

/** Entry points and tables that do nothing by themselves, styles, and types without code. */
const WITHOUT_TEST: RegExp[] = [
  /^site\/(pages|layouts|components|styles|client|form\/view)\//, // held by the tests of the built site
  /^site\/(middleware|form\/main)\.ts$/, // held by the tests of the built site
  /\.styles\.ts$/,
  /^schema\/check\/(rules|problems)\//, // held by schema/examples: each rule must fire there, and only there
  /^schema\/check\/(schema-error|problem-kind)\.ts$/, // types only
  /^widget\/(interface\/view|finder\/finder-actions)\.ts$/, // types only
  /^core\/search\/query\/request\.ts$/, // types only
  /^scripts\/cli\/command\.ts$/, // types only
];

const expected = sources
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .filter((path) => !WITHOUT_TEST.some((pattern) => pattern.test(path)));

test.each(expected)("%s has a test", (path) => {
  expect(files).toContain(`test/${path.replace(/\.ts$/, ".test.ts")}`);
});
