/** Pages whose libraries put functions of their own in the place of built-in ones, as Prototype.js and MooTools do. */
import { expect } from "chai";
import { control, spoken } from "../look.ts";
import { toolRecord } from "../one-tool.ts";
import { mount, restorePage, serve, serveCatalog, stubPage, until } from "../page.ts";
import { found, mountFinder, openPanel, press, root, status, type } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** What such a library puts in a place, until the test is over. */
function overwrite<T extends object, K extends keyof T>(target: T, name: K, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  overwritten.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else delete target[name];
  });
}
const overwritten: (() => void)[] = [];
afterEach(() => {
  for (const restore of overwritten.splice(0).reverse()) restore();
});

/** Prototype's $A: what has no length is empty, and there is no second parameter. */
function prototypeFrom(iterable: { toArray?: () => unknown[]; length?: number } & unknown[]) {
  if (!iterable) return [];
  if ("toArray" in Object(iterable)) return iterable.toArray!();
  let length = iterable.length || 0;
  const results = new Array<unknown>(length);
  while (length--) results[length] = iterable[length];
  return results;
}

/** MooTools' own: what is no list becomes one with it in it. */
function mooToolsFrom(item: { length?: number } | null) {
  if (item == null) return [];
  return typeof item.length === "number" ? [].slice.call(item) : [item];
}

const LIBRARIES: Record<string, () => void> = {
  "Prototype.js": () => {
    overwrite(Array, "from", prototypeFrom);
    overwrite(Object, "values", (object: Record<string, unknown>) => {
      const values = [];
      for (const name in object) values.push(object[name]);
      return values;
    });
    const names = ["each", "first", "last", "without", "clear", "toArray", "size", "include"];
    for (const name of names) overwrite(Array.prototype as never, name as never, () => []);
    overwrite(Array.prototype, "entries", function (this: unknown[]) {
      return this.slice();
    });
  },
  MooTools: () => {
    overwrite(Array, "from", mooToolsFrom);
    overwrite(window, "JSON", { stringify: JSON.stringify, parse: JSON.parse });
    overwrite(window, "Event", class DOMEvent {});
    overwrite(window, "Request", class MooRequest {});
    overwrite(Function.prototype, "bind", function (this: () => unknown, bind: unknown) {
      return () => this.apply(bind);
    });
  },
  "a text on the prototype of all objects": () =>
    overwrite(Object.prototype as never, "harbour" as never, "text"),
};

for (const [name, load] of Object.entries(LIBRARIES)) {
  it(`${name}: the finder works`, async () => {
    load();
    const element = await mountFinder();
    expect(found(element)).to.have.lengthOf(7);
    expect(root(element).querySelector(".meter path")).not.to.equal(null);
    await type(element, "depht");
    expect(found(element)).to.deep.equal(["Sounding"]);
    await type(element, "");
    await openPanel(element, "Filters");
    control(root(element), "Runs on").click();
    await until(element, () => root(element).querySelector("[data-group=platform] .chip"));
    await press(element, /^Ask/);
    expect(status(element)).to.equal("3 tools");
  });

  it(`${name}: the card works`, async () => {
    load();
    const src = serveCatalog();
    serve(`${src}tools/lighthouse.json`, toolRecord());
    const element = await mount({ src, view: "card", tool: "lighthouse" });
    expect(spoken(root(element).querySelector(".title"))).to.equal("Lighthouse");
  });
}
