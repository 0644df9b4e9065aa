import { describe, expect, test } from "vitest";
import { isolate, isRightToLeft, textDirection } from "../../../core/i18n/direction.ts";

describe("isRightToLeft", () => {
  test.each(["en", "de", "es", "fr", "ja", "pt", "ru", "zh", "ar", "fa", "he", "ur"])(
    "%s as Intl has it, which isn't asked",
    (lang) => {
      const { script = "" } = new Intl.Locale(lang).maximize();
      expect(isRightToLeft(lang)).toBe(["Arab", "Hebr"].includes(script));
    },
  );
  test.each(["ar", "he", "fa", "ur", "yi", "dv", "ckb", "arc", "nqo", "ps-AF", "ku-Arab", "pnb"])(
    "%s",
    (lang) => expect(isRightToLeft(lang)).toBe(true),
  );
  test.each([
    "en",
    "de",
    "zh-Hant",
    "he-Latn",
    "qqx",
    "simple",
    "be-x-old",
    "",
    "not a tag",
    "en_GB",
  ])("not %s", (lang) => expect(isRightToLeft(lang)).toBe(false));
});

test.each([
  ["ar", "rtl"],
  ["de", "ltr"],
  ["", "auto"],
])("text in %j is %s", (lang, dir) => expect(textDirection(lang)).toBe(dir));

describe("isolate", () => {
  test.each([
    ["مرسى", "en"],
    ["a مرسى", "de"],
    ["שלום", "en"],
    ["ﺱ", "en"],
    ["𞤀𞤣", "en"],
    ["Harbour", "ar"],
    ["C++ لغة", "ar"],
    ["日本", "he"],
  ])("%s in %s", (text, lang) => expect(isolate(text, lang)).toBe(`\u2068${text}\u2069`));

  test.each([
    ["Harbour", "en"],
    ["日本 12 ✓", "en"],
    ["", "en"],
    ["مرسى 12 (3)", "ar"],
    ["42", "ar"],
    ["", "ar"],
  ])("not %j in %s", (text, lang) => expect(isolate(text, lang)).toBe(text));
});
