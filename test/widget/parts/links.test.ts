import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import type { ToolLadderOpenEvent } from "../../../widget/interface/events.ts";
import { follow, pageLink, startButton, title } from "../../../widget/parts/links.ts";
import { cardOf, harbour, makeCard } from "../harbour.ts";
import { draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

describe("an entry's page", () => {
  it("stands where the manifest says", () => {
    expect(pageLink("sounding", harbour)).to.equal("https://harbour.example.org/tools/sounding/");
  });
  it("can't lead elsewhere by its id", () => {
    expect(pageLink("../x?y#z", harbour)).to.equal(
      "https://harbour.example.org/tools/..%2Fx%3Fy%23z/",
    );
  });
  it("is absent where the catalog has no pages, or says something dangerous", () => {
    const manifest = { ...harbour.manifest, page: "" };
    expect(pageLink("a", { ...harbour, manifest })).to.equal(undefined);
    const evil = { ...manifest, page: "javascript:alert('{id}')" };
    expect(pageLink("a", { ...harbour, manifest: evil })).to.equal(undefined);
  });
});

describe("following a link", () => {
  const detail = { id: "quay", url: "https://quay.example.org/", target: "page" } as const;

  function click(init: MouseEventInit, take: (event: ToolLadderOpenEvent) => void) {
    const link = document.createElement("a");
    link.addEventListener("click", (event) => follow(event, detail));
    link.addEventListener("tool-ladder-open", take);
    return link.dispatchEvent(new MouseEvent("click", { cancelable: true, ...init }));
  }

  it("is told, and goes on", () => {
    let told: unknown;
    expect(click({}, (event) => (told = event.detail))).to.equal(true);
    expect(told).to.deep.equal(detail);
  });
  it("stops where the page takes over", () => {
    expect(click({}, (event) => event.preventDefault())).to.equal(false);
  });
  it("into a new tab is nobody's business", () => {
    expect(click({ ctrlKey: true }, (event) => event.preventDefault())).to.equal(true);
  });
});

describe("a title", () => {
  it("leads to the entry's page, in the language of the entry", () => {
    const link = draw(title({ id: "marsa", language: "ar" }, "مرسى", contextOf())).querySelector(
      "a",
    );
    expect(link?.href).to.equal("https://harbour.example.org/tools/marsa/");
    expect(link?.lang).to.equal("ar");
  });

  it("is plain text where the catalog has no pages", () => {
    const manifest = { ...harbour.manifest, page: "" };
    const context = { ...contextOf(), catalog: { ...harbour, manifest } };
    const place = draw(title({ id: "ferry", language: "" }, "Ferry", context));
    expect(place.querySelector("a")).to.equal(null);
    expect(place.querySelector("span")?.hasAttribute("lang")).to.equal(false);
  });
});

describe("a button to begin", () => {
  const url = "https://quay.example.org/";
  const make = (start?: Card["start"]) =>
    makeCard({ id: "quay", title: "Quay", url, ...(start && { start }) });

  const table: [Card, string, words: string, href: string][] = [
    [make({ how: "open" }), "use", "Open: Quay", url],
    [make({ how: "open", label: "Tie up" }), "use", "Tie up: Quay", url],
    [make({ how: "download", url: `${url}get` }), "use", "Download: Quay", `${url}get`],
    [make({ how: "enable-in-preferences" }), "use", "Enable: Quay", url],
    [make({ how: "install-script" }), "use", "Install the script: Quay", url],
    [make({ how: "ask" }), "host", "Ask for access: Quay", url],
    [make(), "use", "Open: Quay", url],
    [
      make({ how: "open" }),
      "maintain",
      "How to help: Quay",
      "https://harbour.example.org/tools/quay/",
    ],
  ];
  for (const [card, purpose, words, href] of table) {
    it(`${JSON.stringify(card.start)} to ${purpose} → ${words}`, () => {
      const link = draw(startButton(card, false, contextOf({ purpose }))).querySelector("a")!;
      expect(spoken(link)).to.equal(words);
      expect(link.href).to.equal(href);
    });
  }

  for (const id of ["drydock", "flotsam"]) {
    it(`${id} has none`, () => {
      expect(draw(startButton(cardOf(id), false, contextOf())).childElementCount).to.equal(0);
    });
  }

  it("an http address is not followed", () => {
    const card = makeCard({ id: "a", url: "http://a.example.org/" });
    expect(draw(startButton(card, false, contextOf())).childElementCount).to.equal(0);
  });

  it("what is gone has none, even with an address", () => {
    const card = makeCard({ id: "a", url, lifecycle: "retired" });
    expect(draw(startButton(card, false, contextOf())).childElementCount).to.equal(0);
  });

  it("the best stand out", () => {
    const classes = (best: boolean) =>
      draw(startButton(make(undefined), best, contextOf())).querySelector("a")!.classList;
    expect(classes(true).contains("primary")).to.equal(true);
    expect(classes(false).contains("primary")).to.equal(false);
  });
});
