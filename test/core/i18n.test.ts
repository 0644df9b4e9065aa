import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTranslator, isRightToLeft, type Param } from "../../core/i18n.ts";
import { anyLanguage } from "../fixtures/arbitraries.ts";

const say = (message: string, params: Param[], lang = "en") =>
  createTranslator<"key">({ key: message }, lang)("key", ...params);

describe("parameters", () => {
  test.each([
    ["plain words", [], "plain words"],
    ["$1 and $2", ["a", "b"], "a and b"],
    ["$2 before $1, $2", ["a", "b"], "b before a, b"],
    ["$1 of many", [12345], "12,345 of many"],
    ["$1", ["12345"], "12345"],
    ["no $1", [], "no $1"],
    ["$10 is not $1", ["a"], "$10 is not a"],
    ["$0 and 5$", ["a"], "$0 and 5$"],
    ["$1 $2", ["$2", "b"], "$2 b"],
    ["$1", ["{{PLURAL:$1|a|b}}"], "{{PLURAL:$1|a|b}}"],
    ["$1", ["$& $` $'"], "$& $` $'"],
    ["$1", [""], ""],
  ] as [string, Param[], string][])("%s with %j", (message, params, words) => {
    expect(say(message, params)).toBe(words);
  });
});

describe("plural", () => {
  const tools = "$1 {{PLURAL:$1|tool|tools}}";
  const russian = "$1 {{PLURAL:$1|инструмент|инструмента|инструментов}}";
  const welsh = "{{PLURAL:$1|zero|one|two|few|many|other}}";
  const explicit = "{{PLURAL:$1|0=none|12=a dozen|one|$1 of them}}";
  test.each([
    [tools, 0, "en", "0 tools"],
    [tools, 1, "en", "1 tool"],
    [tools, 2000, "en", "2,000 tools"],
    [tools, 1, "ja", "1 tool"],
    [tools, 7, "ja", "7 tool"],
    [tools, 0, "fr", "0 tool"],
    [tools, 1000000, "fr", "1\u202f000\u202f000 tools"],
    [russian, 21, "ru", "21 инструмент"],
    [russian, 3, "ru", "3 инструмента"],
    [russian, 11, "ru", "11 инструментов"],
    [welsh, 0, "cy", "zero"],
    [welsh, 2, "cy", "two"],
    [welsh, 6, "cy", "many"],
    [welsh, 9, "cy", "other"],
    [explicit, 0, "en", "none"],
    [explicit, 1, "en", "one"],
    [explicit, 12, "en", "a dozen"],
    [explicit, 120, "en", "120 of them"],
    ["{{ plural : $1 | tool|tools}}", 2, "en", "tools"],
    ["{{PLURAL:$1|only}}", 5, "en", "only"],
    ["{{PLURAL:$1|}}", 5, "en", ""],
    ["{{PLURAL:$1|1=one}}", 5, "en", ""],
    ["{{PLURAL:$1|a=b|c=d}}", 1, "en", "a=b"],
    [tools, "many", "en", "many tools"],
  ])("%s with %j in %s", (message, count, lang, words) => {
    expect(say(message, [count], lang)).toBe(words);
  });

  test("counts one parameter and shows another", () => {
    expect(say("{{PLURAL:$2|$1 is|$1 are}} here", ["a, b", 2])).toBe("a, b are here");
  });

  test("without its parameter takes the last form", () => {
    expect(say("{{PLURAL:$1|tool|tools}}", [])).toBe("tools");
  });
});

describe("keys", () => {
  test.each(["missing", "constructor", "__proto__", "@metadata"])("%s is nobody's", (key) => {
    const translate = createTranslator<string>({ "@metadata": { authors: [] } }, "en");
    expect(translate(key)).toBe(`⧼${key}⧽`);
  });

  test.each([
    [[], "(key)"],
    [["a", 12345], "(key: a, 12345)"],
  ] as [Param[], string][])("with %j in qqx", (params, shown) => {
    expect(createTranslator<"key">({ key: "words" }, "qqx")("key", ...params)).toBe(shown);
  });

  test("the host's words come first, where it has any", () => {
    const host = (key: string, ...params: Param[]) =>
      key === "a" ? `host's a, ${params.join()}` : undefined;
    const translate = createTranslator<"a" | "b">({ a: "our a", b: "our b" }, "en", host);
    expect([translate("a", 1, 2), translate("b")]).toEqual(["host's a, 1,2", "our b"]);
  });

  test("the type of keys is that of the English messages", () => {
    const translate = createTranslator({ "use-required": "required" }, "en");
    expect(translate("use-required")).toBe("required");
  });
});

describe("whatever comes", () => {
  const anyMessage = fc
    .array(fc.oneof(fc.string(), fc.constantFrom("{{PLURAL:$1|", "$1", "$2", "|", "}}", "1=")))
    .map((parts) => parts.join(""));
  const anyParams = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.double()));

  test("it is never an error", () => {
    fc.assert(
      fc.property(anyMessage, anyParams, anyLanguage, (message, params, lang) => {
        expect(say(message, params, lang)).toBeTypeOf("string");
      }),
    );
  });

  test("a text parameter arrives as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anyLanguage, (text, lang) => {
        expect(say("[$1] {{PLURAL:$2|[$1]}}", [text, 1], lang)).toBe(`[${text}] [${text}]`);
      }),
    );
  });
});

describe("isRightToLeft", () => {
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
