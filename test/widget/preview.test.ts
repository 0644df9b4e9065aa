import { expect } from "chai";
import { clear, drawCard } from "../../widget/preview.ts";
import { cardOf, manifest } from "./harbour.ts";
import { seen } from "./look.ts";

const address = new URL("/api/v1/catalog.json", location.href);

function draw(change: object): HTMLElement {
  const place = document.createElement("div");
  document.body.append(place);
  drawCard(place, { manifest: { ...manifest, page: "" }, record: recordOf(change) }, address);
  return place;
}

/** tools/<id>.json as it would be. */
function recordOf(change: object): object {
  const { needs, maintainers, ...card } = cardOf("lighthouse");
  return { tool: { ...card, allNeeds: needs, people: maintainers, ...change } };
}

afterEach(() => document.body.replaceChildren());

it("draws the card that the finder has", () => {
  const root = draw({}).shadowRoot!;
  expect(seen(root.querySelector(".title"))).to.equal("Lighthouse");
  expect(seen(root.querySelector(".facts"))).to.match(/^Some code ● SQL/);
  expect(root.adoptedStyleSheets.length).to.be.greaterThan(3);
});

it("leads nowhere that is not there yet", () => {
  expect(draw({}).shadowRoot!.querySelector(".title a")).to.equal(null);
});

it("follows no address that runs a script, and reads no markup", () => {
  const root = draw({
    title: "<img src=x onerror=alert(1)>",
    url: "javascript:alert(1)",
    start: { how: "open", url: "javascript:alert(1)" },
  }).shadowRoot!;
  expect(root.querySelector("img")).to.equal(null);
  expect([...root.querySelectorAll("a")].map(({ protocol }) => protocol)).not.to.include(
    "javascript:",
  );
});

it("shows the purpose that is stated", () => {
  const change = { allNeeds: { host: { ssh: "required" } }, levels: { host: 3 } };
  expect(seen(draw(change).shadowRoot!.querySelector(".facts"))).to.match(/ssh/);
});

it("draws anew in the same place, and is cleared", () => {
  const place = draw({});
  drawCard(place, { manifest, record: recordOf({ title: "Other" }) }, address);
  expect(place.shadowRoot!.querySelectorAll(".card")).to.have.length(1);
  clear(place);
  expect(place.shadowRoot!.textContent.trim()).to.equal("");
  clear(document.createElement("div"));
});

it("what is no entry leaves the place empty", () => {
  const place = draw({});
  for (const record of [undefined, 5, { tool: 5 }, { tool: { id: "x" } }]) {
    drawCard(place, { manifest, record }, address);
    expect(place.shadowRoot!.textContent.trim()).to.equal("");
  }
});
