import { expect, test } from "vitest";
import { isLinkable, isSecure, onWeb } from "../../site/linkable.ts";

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

test.each([
  ["https://example.org/talk", "https://example.org/talk"],
  ["http://intranet.example/talk", "http://intranet.example/talk"],
  ["javascript:trip()", "about:blank"],
  [" javascript:trip()", "about:blank"],
  ["data:text/html,x", "about:blank"],
  ["//example.org/", "about:blank"],
])("%s of the catalog itself leads to %s", (url, address) => {
  expect(onWeb(url)).toBe(address);
});
