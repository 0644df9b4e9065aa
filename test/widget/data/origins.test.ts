import { expect } from "chai";
import {
  allowedOrigins,
  defaultSource,
  editorsSource,
  messagesFolder,
  readGiven,
} from "../../../widget/data/origins.ts";

const place = { base: "https://wiki.example.org/wiki/Tools", protocol: "https:" };
const OURS = "https://c.example.org/widget/v1/tool-ladder.js";
const TOLD = { src: "https://told.example.org/api/v1/" };

describe("the default source", () => {
  const table: [string | undefined, object, string | undefined][] = [
    [OURS, {}, "https://c.example.org/api/v1/"],
    [OURS, TOLD, "https://c.example.org/api/v1/"],
    [
      "https://c.example.org/some/path/widget/v1/tool-ladder.classic.js?3",
      {},
      "https://c.example.org/some/path/api/v1/",
    ],
    ["https://wiki.example.org/w/load.php?modules=site", TOLD, TOLD.src],
    ["https://wiki.example.org/wiki/MediaWiki:Tool-ladder.js?action=raw", TOLD, TOLD.src],
    ["", TOLD, TOLD.src],
    [undefined, TOLD, TOLD.src],
    [undefined, {}, undefined],
  ];
  for (const [script, given, expected] of table) {
    it(`script ${script ?? "pasted"}, told ${JSON.stringify(given)} → ${expected}`, () => {
      expect(defaultSource(script, given)).to.equal(expected);
    });
  }
});

describe("the folder of words", () => {
  const table: [string | undefined, string | undefined][] = [
    ["https://c.example.org/api/v1/", "https://c.example.org/widget/v1/i18n/"],
    ["https://c.example.org/some/path/api/v1/", "https://c.example.org/some/path/widget/v1/i18n/"],
    ["/tools/api/v1/", "https://wiki.example.org/tools/widget/v1/i18n/"],
    ["data:,", undefined],
    ["https://[", undefined],
  ];
  for (const [source, expected] of table) {
    it(`catalog ${source} → ${expected}`, () => {
      expect(messagesFolder(place.base, source)?.href).to.equal(expected);
    });
  }
  it("is nowhere where no catalog is known", () => {
    expect(messagesFolder(place.base)).to.equal(undefined);
  });
});

describe("the source that an editor names", () => {
  const allowed = allowedOrigins(place, "https://c.example.org/api/v1/", {
    sources: ["https://second.example.org", "https://[", "data:,", "/local/"],
  });
  const table: [string, boolean][] = [
    ["https://c.example.org/api/v1/", true],
    ["https://c.example.org/other/", true],
    ["https://second.example.org/api/v1/", true],
    ["/w/index.php", true],
    ["https://third.example.org/api/v1/", false],
    ["https://c.example.org.evil.example/api/v1/", false],
    ["https://c.example.org:8443/api/v1/", false],
    ["http://c.example.org/api/v1/", false],
    ["javascript:alert(1)", false],
    ["data:application/json,{}", false],
    ["//third.example.org/", false],
  ];
  for (const [src, isAllowed] of table) {
    it(`${src} → ${isAllowed ? "read" : "refused"}`, () => {
      expect(editorsSource(src, place, allowed) !== undefined).to.equal(isAllowed);
    });
  }
  it("is not the page's own host where nobody said so", () => {
    expect([...allowedOrigins(place, undefined, {})]).to.deep.equal([]);
  });
});

describe("what the page was told", () => {
  const image = Object.assign(document.createElement("img"), { src: "https://evil.example.org/" });
  const table: [string, unknown, object][] = [
    ["nothing", undefined, {}],
    ["text", "https://c.example.org/", {}],
    ["an element with that id", image, {}],
    ["a source", TOLD, { ...TOLD, sources: [] }],
    ["an empty source", { src: "" }, { src: undefined, sources: [] }],
    ["sources", { sources: ["a", 1, "b"] }, { src: undefined, sources: ["a", "b"] }],
    ["messages", { messages: { de: {} } }, { src: undefined, sources: [], messages: { de: {} } }],
    ["sources as text", { sources: "a" }, { src: undefined, sources: [] }],
  ];
  for (const [name, given, expected] of table) {
    it(name, () => {
      expect(readGiven(given)).to.deep.equal(expected);
    });
  }
});
