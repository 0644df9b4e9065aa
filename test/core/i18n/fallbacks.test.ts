import Banana from "banana-i18n";
import { describe, expect, test } from "vitest";
import { fallbackChain, mergeChain } from "../../../core/i18n/fallbacks.ts";

describe("fallbackChain", () => {
  test.each([
    ["en", ["en"]],
    ["en-gb", ["en-gb", "en"]],
    ["simple", ["simple", "en"]],
    ["de", ["de", "en"]],
    ["de-at", ["de-at", "de", "en"]],
    ["de-formal", ["de-formal", "de", "en"]],
    ["gsw", ["gsw", "de", "en"]],
    ["hsb", ["hsb", "dsb", "de", "en"]],
    ["arz", ["arz", "ar", "en"]],
    ["pt-br", ["pt-br", "pt", "en"]],
    ["nn", ["nn", "nb", "en"]],
    ["oc", ["oc", "ca", "fr", "en"]],
    ["zh-tw", ["zh-tw", "zh-hant", "zh-hans", "zh", "en"]],
    ["zh-hans-cn", ["zh-hans-cn", "zh-hans", "zh", "en"]],
    ["constructor", ["constructor", "en"]],
    ["", ["", "en"]],
    ["-", ["-", "en"]],
  ])("%j: %j", (code, chain) => expect(fallbackChain(code)).toEqual(chain));

  test.each(
    (
      "ab aeb-arab alt arq ary arz ast av ay ba bar bpy br bug ce co csb cv da de-at de-ch de-formal dsb es-formal " +
      "ff frr fur gl gn gsw hak ht hsb hu-formal jv kab kk ksh lad lb li lij ln ltg mai mg min mwl mzn nap nb " +
      "nds nds-nl nl-informal nn oc pdc pms pt pt-br rue sa sah scn sk smn sr su szl tt ty tyv udm ur vec vep vls " +
      "vro wa wo wuu yi za zea zh zh-cn zh-hant zh-hk zh-mo zh-my zh-sg zh-tw"
    )
      .split(" ")
      .map((code) => [code]),
  )("%s begins as banana-i18n has it", (code) => {
    const theirs = new Banana(code).getFallbackLocales().filter((each) => each !== "en");
    expect(fallbackChain(code).slice(1, 1 + theirs.length)).toEqual(theirs);
  });
});

describe("mergeChain", () => {
  const files = {
    en: { a: "en", b: "en" },
    pt: { a: "pt", b: "pt" },
    "pt-br": { a: "pt-br" },
  };
  test.each([
    ["pt-br", { a: "pt-br", b: "pt" }],
    ["en", { a: "en", b: "en" }],
    ["de", {}],
    ["constructor", {}],
  ])("%s", (code, merged) => expect(mergeChain(code, files)).toEqual(merged));
});
