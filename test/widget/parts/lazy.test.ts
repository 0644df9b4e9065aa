import { expect } from "chai";
import { html, nothing } from "lit/html.js";
import { control, draw as drawIn, spoken } from "../look.ts";
import { requests, restorePage, stubPage, stubPatience } from "../page.ts";
import { SCRIPT } from "../../../widget/data/origins.ts";
import { drawLater, lazy, loadCode } from "../../../widget/parts/lazy.ts";

/** As a browser says it. */
const GONE = new TypeError(
  "Failed to fetch dynamically imported module: https://c.example.org/empty.js",
);

it("is loaded when it is first wanted, once, and everybody who wanted it is called", async () => {
  let loads = 0;
  const get = lazy(() => Promise.resolve(`module ${++loads}`));
  expect(loads).to.equal(0);
  const come = [0, 1].map(
    () => new Promise<void>((done) => expect(get(() => done())).to.equal(undefined)),
  );
  await Promise.all(come);
  expect(get(() => undefined)).to.equal("module 1");
  expect(loads).to.equal(1);
});

it("is there at once for those who come later, who are not called", async () => {
  const get = lazy(() => Promise.resolve("module"));
  await new Promise<void>((done) => void get(done));
  let called = 0;
  expect(get(() => called++)).to.equal("module");
  await Promise.resolve();
  expect(called).to.equal(0);
});

/** What is drawn once the module has come or can't be had. */
async function drawn(part: ReturnType<typeof lazy<string>>, redraws: () => void = () => undefined) {
  const words = (key: string): string => key;
  const draw = (module: string) => html`<p>${module}</p>`;
  expect(drawLater(part, draw, () => undefined, words)).to.equal(nothing);
  await new Promise<void>((done) => void part(done));
  return drawIn(drawLater(part, draw, redraws, words));
}

it("where it can't be had, one sentence; a second try draws it", async () => {
  let loads = 0;
  const part = lazy(() =>
    ++loads === 1 ? Promise.reject<string>(GONE) : Promise.resolve("module"),
  );
  let redraws = 0;
  const place = await drawn(part, () => redraws++);
  expect(spoken(place.querySelector(".problem p"))).to.equal("problem-code");
  expect(loads).to.equal(1);
  control(place, "retry").click();
  expect(redraws).to.equal(1);
  expect(spoken(await drawn(part))).to.equal("module");
});

describe("code that is wrong", () => {
  const error = new TypeError("x.map is not a function");
  const { error: real } = console;
  let logged: unknown[] = [];
  beforeEach(() => {
    logged = [];
    console.error = (...words) => logged.push(...words);
  });
  afterEach(() => {
    console.error = real;
  });

  it("is thrown", async () => {
    const thrown: unknown = await loadCode(() => Promise.reject(error)).catch((it: unknown) => it);
    expect(thrown).to.equal(error);
  });

  it("where it was to be drawn, a sentence of its own, and the console knows more", async () => {
    const place = await drawn(lazy(() => Promise.reject<string>(error)));
    expect(spoken(place.querySelector(".problem p"))).to.equal("problem-broken");
    expect(logged).to.deep.equal([error]);
  });
});

describe("code that hangs or is gone", () => {
  beforeEach(stubPage);
  beforeEach(stubPatience);
  afterEach(restorePage);

  const address = "/nowhere.js";
  const cut = "data:text/javascript,export const a = ";
  const sentences = [
    "error loading dynamically imported module: https://c.example.org/finder.js",
    "Importing a module script failed.",
  ];
  for (const [browser, load] of [
    ["this browser", () => import(address)],
    ["this browser of one that is cut off", () => import(cut)],
    ...sentences.map((words) => [words, () => Promise.reject(new TypeError(words))] as const),
  ] as const) {
    it(`is none, as ${browser} says it`, async () => {
      expect(await loadCode<unknown>(load)).to.equal(undefined);
    });
  }

  it("is none when patience is over, and all scripts beside ours are fetched anew for the next page", async () => {
    const caches = new Set<string | undefined>();
    const stubbed = window.fetch.bind(window);
    window.fetch = (input, init) => {
      caches.add(init?.cache);
      return stubbed(input, init);
    };
    expect(await loadCode(() => new Promise(() => undefined))).to.equal(undefined);
    expect([...caches]).to.deep.equal(["reload"]);
    const beside = new URL(".", SCRIPT).href;
    expect(requests).to.include(SCRIPT);
    expect(requests.filter((address) => !address.startsWith(beside))).to.deep.equal([]);
  });
});
