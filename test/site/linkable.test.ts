import { expect, test } from "vitest";
import { isLinkable, isSecure } from "../../site/linkable.ts";

test.each([
  ["https://example.org/", true],
  ["HTTPS://example.org", true],
  ["https://example.org?@", true],
  ["http://example.org/", false],
  ["javascript:trip()", false],
  ["//example.org/", false],
  [" https://example.org/", false],
  ["https://example.org\t@evil.example/", false],
  ["https://example.org@evil.example/", false],
  ["https://example.org\\@evil.example/", false],
  ["https:///evil.example/", false],
  ["https:evil.example", false],
])("%s is secure: %s", (url, expected) => {
  expect(isSecure(url)).toBe(expected);
  expect(isLinkable(url)).toBe(expected);
});

test.each([
  ["mailto:team@example.org", true],
  ["mailto:team@example.org?body=x", false],
  ["mailto:team@example.org,other@example.org", false],
  ["mailto:", false],
])("%s may be linked to: %s", (url, expected) => {
  expect(isLinkable(url)).toBe(expected);
});
