import { expect } from "chai";
import { upgradePlaceholders } from "../../../widget/element/placeholders.ts";

beforeEach(() => {
  globalThis.toolLadder = { src: "https://c.example.org/api/v1/" };
});
afterEach(() => {
  globalThis.toolLadder = undefined;
  document.body.replaceChildren();
});

/** A place with what the page remembers of it. */
function upgrade(html: string) {
  document.body.innerHTML = html;
  const place = document.body.firstElementChild!;
  const [first, second] = [...place.childNodes];
  upgradePlaceholders(document);
  expect(first!.parentNode).not.to.equal(place);
  return { place, first: first!, second: second!, fresh: document.createElement("i") };
}

describe("a link that has become an element", () => {
  const link = `<p><a href="#tool-ladder?limit=3">x</a><b>y</b></p>`;

  it("removed from where it was", () => {
    const { place, first } = upgrade(link);
    expect(place.removeChild(first)).to.equal(first);
    expect(place.innerHTML).to.equal("<b>y</b>");
  });
  it("replaced", () => {
    const { place, first, fresh } = upgrade(link);
    expect(place.replaceChild(fresh, first)).to.equal(first);
    expect(place.innerHTML).to.equal("<i></i><b>y</b>");
  });
  it("something put before it, and itself put elsewhere", () => {
    const { place, first, second, fresh } = upgrade(link);
    expect(place.insertBefore(fresh, first)).to.equal(fresh);
    expect(place.insertBefore(first, null)).to.equal(first);
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal([
      "i",
      "b",
      "tool-ladder",
    ]);
    expect(place.removeChild(second)).to.equal(second);
  });
  it("two in one place", () => {
    const { place, first, second } = upgrade(
      `<p><a href="#tool-ladder?limit=3">x</a><a href="#tool-ladder?limit=4">y</a></p>`,
    );
    place.removeChild(second);
    place.removeChild(first);
    expect(place.innerHTML).to.equal("");
  });
  it("what was never there still is an error", () => {
    const { place, fresh } = upgrade(link);
    expect(() => place.removeChild(fresh)).to.throw();
  });
});

describe("what a box held", () => {
  const box = `<div class="tool-ladder"><a href="https://c.example.org/">x</a><b>y</b></div>`;

  it("removed, replaced, something put before it", () => {
    const { place, first, second, fresh } = upgrade(box);
    place.insertBefore(fresh, second);
    place.removeChild(first);
    place.replaceChild(document.createElement("u"), second);
    expect(place.querySelector("tool-ladder")!.innerHTML).to.equal("<i></i><u></u>");
  });
});
