/** Reading the index and writing it share nothing but the codec: a page that searches never loads the writer. */
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, sources } from "./sources.ts";

/** Folder below core/search/ → the folders beside it that it may not import. */
const APART: Readonly<Record<string, readonly string[]>> = {
  codec: ["query", "write"],
  query: ["write"],
  write: ["query"],
};

describe.each(Object.entries(APART))("core/search/%s", (folder, others) => {
  const own = sources.filter((path) => path.startsWith(`core/search/${folder}/`));

  test("has files", () => {
    expect(own).not.toEqual([]);
  });

  test.each(own)(`%s imports none of ${others.join(", ")}`, (path) => {
    const targets = importsOf(path).map((name) => posix.join(posix.dirname(path), name));
    const forbidden = others.map((other) => `core/search/${other}/`);
    expect(targets.filter((target) => forbidden.some((each) => target.startsWith(each)))).toEqual(
      [],
    );
  });
});
