import { expect } from "chai";
import type { ToolLadderOpenEvent } from "../../../widget/interface/events.ts";
import { follow, pageLink, title } from "../../../widget/parts/links.ts";
import { harbour } from "../harbour.ts";
import { draw } from "../look.ts";
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
