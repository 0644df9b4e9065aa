import { describe, expect, test } from "vitest";
import { addressOf, basePath } from "../../../scripts/cli/address.ts";
import { UsageError } from "../../../scripts/cli/command.ts";

describe("basePath", () => {
  const cases = [
    ["/", "/"],
    ["", "/"],
    ["tools", "/tools/"],
    ["/tools", "/tools/"],
    ["//a//b/", "/a/b/"],
  ] as const;
  test.each(cases)("%j is %j", (given, path) => expect(basePath(given)).toBe(path));
  test.each(["/a?b", "/a#b", "/a b", "/../a", "/./", "https://x\\y"])("refuses %j", (given) => {
    expect(() => basePath(given)).toThrow(UsageError);
  });
});

describe("addressOf", () => {
  const OWN = "https://tools.example.org";
  const cases = [
    [{}, { base: "/", origin: OWN, site: OWN }],
    [{ base: "/x" }, { base: "/x/", origin: OWN, site: `${OWN}/x` }],
    [
      { site: "http://localhost:8080/y/" },
      { base: "/", origin: "http://localhost:8080", site: "http://localhost:8080/y" },
    ],
    [
      { base: "/x/", site: "https://example.com/x/" },
      { base: "/x/", origin: "https://example.com", site: "https://example.com/x" },
    ],
  ] as const;
  test.each(cases)("%j", (values, address) => expect(addressOf(values, OWN)).toEqual(address));
  test.each(["example.org", "ftp://example.org", ""])("refuses --site %j", (site) => {
    expect(() => addressOf({ site }, OWN)).toThrow(UsageError);
  });
});
