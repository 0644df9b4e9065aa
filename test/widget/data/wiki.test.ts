import { expect } from "chai";
import { wikiConfig, wikiHost } from "../../../widget/data/wiki.ts";

const page = window as { mw?: unknown };
const wiki = (settings: Record<string, unknown>) => ({
  config: { get: (key: string) => settings[key] ?? null },
});
const throwing = {
  get config() {
    throw new Error("not here");
  },
};

afterEach(() => {
  delete page.mw;
});

describe("the host", () => {
  const table: [string, unknown, string][] = [
    ["a wiki", wiki({ wgServerName: "de.example.org" }), "de.example.org"],
    ["no wiki", undefined, location.hostname],
    ["a wiki that does not say", wiki({}), location.hostname],
    ["something else of that name", 3, location.hostname],
    ["without settings", { config: {} }, location.hostname],
    ["something that throws", throwing, location.hostname],
  ];
  for (const [what, mw, expected] of table) {
    it(`${what}: ${expected}`, () => {
      if (mw !== undefined) page.mw = mw;
      expect(wikiHost()).to.equal(expected);
    });
  }
});

describe("a setting", () => {
  const table: [unknown, string | undefined][] = [
    ["de", "de"],
    ["", undefined],
    [3, undefined],
    [["de"], undefined],
  ];
  for (const [value, expected] of table) {
    it(`${JSON.stringify(value)} → ${expected ?? "none"}`, () => {
      page.mw = wiki({ wgUserLanguage: value });
      expect(wikiConfig("wgUserLanguage")).to.equal(expected);
    });
  }
});
