import { expect } from "chai";
import { pageMessages } from "../../../widget/words/page-messages.ts";
import { requests, restorePage, serve, stubPage } from "../page.ts";

const say = (settings: unknown) => Object.assign(window, { toolLadder: settings });

beforeEach(stubPage);
afterEach(restorePage);

describe("messages that the page holds", () => {
  const table: [name: string, settings: unknown, expected: object][] = [
    ["none", undefined, {}],
    ["settings that are none", "de", {}],
    ["none in the settings", {}, {}],
    [
      "two languages",
      { messages: { de: { a: "A" }, nl: { a: "B" } } },
      { de: { a: "A" }, nl: { a: "B" } },
    ],
    ["a tag of BCP 47", { messages: { "pt-BR": { a: "A" } } }, { "pt-br": { a: "A" } }],
    [
      "what is no text",
      { messages: { de: { "@metadata": {}, a: 1, b: "B" }, nl: "x", fr: [] } },
      { de: { b: "B" } },
    ],
    ["a list", { messages: [{ a: "A" }] }, {}],
  ];
  for (const [name, settings, expected] of table) {
    it(name, () => {
      say(settings);
      expect(pageMessages()).to.deep.equal(expected);
      expect(requests).to.deep.equal([]);
    });
  }
});

describe("messages at an address", () => {
  it("are read once, and then there at once", async () => {
    const address = new URL("/one.json", location.href).href;
    serve(address, { de: { a: "A" } });
    say({ messages: "/one.json" });
    expect(await Promise.all([pageMessages(), pageMessages()])).to.deep.equal([
      { de: { a: "A" } },
      { de: { a: "A" } },
    ]);
    expect(pageMessages()).to.deep.equal({ de: { a: "A" } });
    expect(requests).to.deep.equal([address]);
  });

  it("may lie where the page has its sources", async () => {
    serve("https://words.example.org/all.json", { de: { a: "A" } });
    say({ messages: "https://words.example.org/all.json", sources: ["https://words.example.org"] });
    expect(await pageMessages()).to.deep.equal({ de: { a: "A" } });
  });

  for (const address of [
    "https://elsewhere.example.org/all.json",
    "javascript:alert(1)",
    "data:application/json,{}",
    "https://",
  ]) {
    it(`${address} is not asked`, () => {
      say({ messages: address, sources: [1, "https://", "https://words.example.org"] });
      expect(pageMessages()).to.deep.equal({});
      expect(requests).to.deep.equal([]);
    });
  }

  for (const given of [404, "down", [], { de: "x" }] as const) {
    it(`${JSON.stringify(given)} is nothing`, async () => {
      const name = `/bad-${JSON.stringify(given).length}.json`;
      serve(new URL(name, location.href).href, given);
      say({ messages: name });
      expect(await pageMessages()).to.deep.equal({});
    });
  }
});

it("texts count, the rest does not", () => {
  say({ messages: { de: { "@metadata": {}, a: "A", b: null } } });
  expect(pageMessages()).to.deep.equal({ de: { a: "A" } });
});
