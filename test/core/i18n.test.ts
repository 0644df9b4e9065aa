import Banana from "banana-i18n";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTranslator, type Param } from "../../core/i18n.ts";
import { isolate } from "../../core/i18n/direction.ts";
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

describe("plural as banana-i18n has it", () => {
  const forms = "{{PLURAL:$1|a|b|c|d|e|f}}";
  const messages = [
    forms,
    "{{PLURAL:$1|12=a dozen|a|b|c|d|e|f}}",
    "{{PLURAL:$1|0=none|a|1=just one|b}}",
    "{{PLURAL:$1|a|b}} of {{PLURAL:$1|c}}",
  ];
  const counts = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 20, 21, 22, 99, 100, 101, 102, 103, 111, 1e6];
  test.each(
    (
      "en ar de ru uk pl cs sk sl lt lv he hi fa fr pt es it ja zh ko cy ga gd br mt ro hr sr sr-latn da sv nl bn ta " +
      "tr hy is mk shi zu ksh dsb hsb gv se kw arz be-tarask pt-br zh-hant de-at"
    )
      .split(" ")
      .map((lang) => [lang]),
  )("in %s", (lang) => {
    for (const message of messages) {
      const banana = new Banana(lang, { messages: { key: message } });
      for (const count of counts)
        expect(say(message, [count], lang), `${message} with ${count}`).toBe(
          banana.i18n("key", count),
        );
    }
  });

  test.each([
    [0, "zero"],
    [1, "one"],
    [2, "two"],
    [3, "few"],
    [10, "few"],
    [11, "many"],
    [99, "many"],
    [100, "other"],
    [102, "other"],
    [103, "few"],
  ])("the six Arabic forms: %i is %s", (count, form) => {
    expect(say("{{PLURAL:$1|zero|one|two|few|many|other}}", [count], "ar")).toBe(form);
  });
});

describe("other magic words", () => {
  const who = "{{GENDER:$1|he|she|they}} came";
  test.each([
    [who, ["male"], "he came"],
    [who, ["female"], "she came"],
    [who, ["unknown"], "they came"],
    [who, [""], "they came"],
    ["{{GENDER:$1|he|she}}", ["unknown"], "he"],
    ["{{GENDER:$1|they}}", ["female"], "they"],
    ["{{gender:male|he|she}}", [], "he"],
    ["in {{GRAMMAR:genitive|$1}}", ["Harbour"], "in Harbour"],
    ["{{PLURAL:$2|{{GENDER:$1|he|she}} comes|they come}}", ["female", 1], "she comes"],
    ["{{PLURAL:$2|{{GENDER:$1|he|she}} comes|they come}}", ["female", 2], "they come"],
  ] as [string, Param[], string][])(
    "%s with %j, as banana-i18n has it",
    (message, params, words) => {
      expect(say(message, params)).toBe(words);
      expect(new Banana("en", { messages: { key: message } }).i18n("key", ...params)).toBe(words);
    },
  );

  test.each([
    ["{{bidi:$1}}!", ["a"], "\u2068a\u2069!"],
    ["{{bidi:}}", [], "\u2068\u2069"],
    ["{{GENDER:$1}}", ["male"], ""],
    ["{{GRAMMAR:genitive}}", [], ""],
    ["{{GENDER:$1|he|she}}", [], "he"],
    ["{{SITENAME:$1|x}} $1", ["a"], "{{SITENAME:a|x}} a"],
    ["{{PLURAL:$1|one|{{PLURAL:$1|two", [2], "{{PLURAL:2|one|{{PLURAL:2|two"],
    ["}}{{|}}{{:}} {{PLURAL}}", [], "}}{{|}}{{:}} {{PLURAL}}"],
    ["{{constructor:$1|x}}", ["a"], "{{constructor:a|x}}"],
  ] as [string, Param[], string][])("%s with %j", (message, params, words) => {
    expect(say(message, params)).toBe(words);
  });
});

describe("directions in one sentence", () => {
  test.each([
    ["بواسطة $1", "Ben (2)", "ar", "بواسطة \u2068Ben (2)\u2069"],
    ["بواسطة $1", "مرسى", "ar", "بواسطة مرسى"],
    ["Without “$1”: 3", "مرسى", "en", "Without “\u2068مرسى\u2069”: 3"],
    ["Without “$1”: 3", "Ben (2)", "en", "Without “Ben (2)”: 3"],
  ])("%s with %s in %s", (message, param, lang, words) => {
    expect(say(message, [param], lang)).toBe(words);
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
  const PIECES = ["{{PLURAL:$1|", "{{GENDER:$2|", "{{bidi:", "$1", "$2", "|", "}}", "{", "1="];
  const anyMessage = fc
    .array(fc.oneof(fc.string(), fc.constantFrom(...PIECES)))
    .map((parts) => parts.join(""));
  const anyParams = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.double()));

  test("it is never an error", () => {
    fc.assert(
      fc.property(anyMessage, anyParams, anyLanguage, (message, params, lang) => {
        expect(say(message, params, lang)).toBeTypeOf("string");
      }),
    );
  });

  test("a text parameter arrives as it is, isolated or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anyLanguage, (text, lang) => {
        const shown = isolate(text, lang);
        expect(say("[$1] {{PLURAL:$2|[$1]}}", [text, 1], lang)).toBe(`[${shown}] [${shown}]`);
      }),
    );
  });

  test("hundreds of magic words in one another", () => {
    const deep = "{{PLURAL:$1|".repeat(300) + "x" + "}}".repeat(300);
    expect(say(deep, [1])).toBe("x");
  });
});
