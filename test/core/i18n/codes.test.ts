import { expect, test } from "vitest";
import { languageTag, messageCode } from "../../../core/i18n/codes.ts";

test.each([
  ["en", "en"],
  ["en-GB", "en-gb"],
  ["zh-Hans", "zh-hans"],
  ["pt_BR", "pt-br"],
  [" DE ", "de"],
  ["de-formal", "de-formal"],
  ["de-x-formal", "de-formal"],
  ["sr-Latn", "sr-el"],
  ["als", "gsw"],
  ["no", "nb"],
  ["simple", "simple"],
  ["en-simple", "simple"],
  ["be-x-old", "be-tarask"],
  ["constructor", "constructor"],
  ["", ""],
])("%j has the messages of %j", (tag, code) => {
  expect(messageCode(tag)).toBe(code);
});

test.each([
  ["en", "en"],
  ["zh-hans", "zh-hans"],
  ["de-formal", "de-x-formal"],
  ["nl-informal", "nl-x-informal"],
  ["sr-el", "sr-Latn"],
  ["simple", "en"],
  ["map-bms", "jv-x-bms"],
])("%s is the language %s", (code, tag) => {
  expect(languageTag(code)).toBe(tag);
  expect(() => new Intl.Locale(tag)).not.toThrow();
});
