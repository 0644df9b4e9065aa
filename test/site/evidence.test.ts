import { describe, expect, test } from "vitest";
import { factNames, shortAddress } from "../../site/evidence.ts";

describe("facts by their titles", () => {
  test.each([
    [["url"], "Address"],
    [["license", "contact.issues"], "Licence and Issues"],
    [["what.nobody.knows"], "what.nobody.knows"],
  ])("%j", (facts, words) => expect(factNames(facts)).toBe(words));
});

describe("addresses as people read them", () => {
  test.each([
    ["https://a.example.org/", "a.example.org"],
    ["http://a.example.org/b/", "a.example.org/b"],
    [`https://a.example.org/${"b".repeat(80)}`, `a.example.org/${"b".repeat(46)}…`],
  ])("%s", (url, short) => expect(shortAddress(url)).toBe(short));
});
