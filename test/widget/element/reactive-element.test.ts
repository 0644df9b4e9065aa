import { expect } from "chai";
import { html, type TemplateResult } from "lit/html.js";
import { ReactiveElement } from "../../../widget/element/reactive-element.ts";

class Buoy extends ReactiveElement {
  static override readonly properties = new Map<string, string | undefined>([
    ["name", "name"],
    ["lightColour", "light-colour"],
    ["depth", undefined],
  ]);
  declare name: string | undefined;
  declare lightColour: string | undefined;
  declare depth: number | undefined;
  readonly changes: string[] = [];
  drawn = 0;

  static {
    this.reactive();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    this.changes.push([...changed].sort().join(" "));
    this.adopt([":host { display: block }"]);
  }

  protected override render(): TemplateResult {
    this.drawn++;
    if (this.name === "wreck") throw new Error("sunk");
    return html`<p>${this.name} ${this.lightColour} ${this.depth}</p>`;
  }
}
customElements.define("test-buoy", Buoy);

const words = (buoy: Buoy) => buoy.renderRoot.querySelector("p")!.textContent;

function moor(attributes: Record<string, string> = {}): Buoy {
  const buoy = new Buoy();
  for (const [name, value] of Object.entries(attributes)) buoy.setAttribute(name, value);
  document.body.append(buoy);
  return buoy;
}

afterEach(() => document.body.replaceChildren());

it("attributes set properties; what is taken away is undefined", async () => {
  const buoy = moor({ name: "A", "light-colour": "red" });
  await buoy.updateComplete;
  expect(words(buoy)).to.equal("A red ");
  buoy.removeAttribute("light-colour");
  expect(buoy.lightColour).to.equal(undefined);
  await buoy.updateComplete;
  expect(words(buoy)).to.equal("A  ");
});

it("many changes make one drawing, and the same value none", async () => {
  const buoy = moor({ name: "A" });
  await buoy.updateComplete;
  buoy.name = "B";
  buoy.depth = 3;
  buoy.depth = 4;
  await buoy.updateComplete;
  buoy.depth = 4;
  await buoy.updateComplete;
  expect(buoy.drawn).to.equal(2);
  expect(buoy.changes).to.deep.equal(["name", "depth name"]);
});

it("a drawing may wait for something, and takes along what is asked for meanwhile", async () => {
  const buoy = moor();
  await buoy.updateComplete;
  let moment: () => void = () => undefined;
  buoy.requestUpdate(new Promise<void>((done) => (moment = done)));
  buoy.name = "B";
  await Promise.resolve();
  expect(buoy.drawn).to.equal(1);
  moment();
  await buoy.updateComplete;
  expect(buoy.drawn).to.equal(2);
});

it("nothing is drawn before it stands on a page", async () => {
  const buoy = new Buoy();
  buoy.name = "A";
  await buoy.updateComplete;
  expect(buoy.drawn).to.equal(0);
});

it("what was set before the script came is kept", async () => {
  const early = document.createElement("test-late");
  Object.assign(early, { name: "early" });
  document.body.append(early);
  class Late extends Buoy {}
  customElements.define("test-late", Late);
  await (early as unknown as Buoy).updateComplete;
  expect(words(early as unknown as Buoy)).to.equal("early  ");
});

it("controllers hear of coming, drawing and going", async () => {
  const heard: string[] = [];
  const buoy = moor();
  await buoy.updateComplete;
  const controller = {
    hostConnected: () => heard.push("connected"),
    hostUpdated: () => heard.push("updated"),
    hostDisconnected: () => heard.push("disconnected"),
  };
  buoy.addController(controller);
  buoy.requestUpdate();
  await buoy.updateComplete;
  buoy.remove();
  document.body.append(buoy);
  await buoy.updateComplete;
  buoy.removeController(controller);
  buoy.remove();
  expect(heard).to.deep.equal(["connected", "updated", "disconnected", "connected", "updated"]);
});

it("what goes wrong while drawing does not reach the page, and the next drawing is as good as ever", async () => {
  const logged: unknown[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => logged.push(...words);
  const buoy = moor({ name: "wreck" });
  await buoy.updateComplete;
  console.error = error;
  expect(String(logged[0])).to.equal("Error: sunk");
  buoy.name = "raised";
  await buoy.updateComplete;
  expect(words(buoy)).to.equal("raised  ");
});

it("elements share their sheets", async () => {
  const [one, two] = [moor(), moor()];
  await Promise.all([one.updateComplete, two.updateComplete]);
  expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(two.renderRoot.adoptedStyleSheets[0]);
  expect(getComputedStyle(one).display).to.equal("block");
});
