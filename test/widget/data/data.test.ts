import { expect } from "chai";
import { type LoadProblem, sourceAt } from "../../../widget/data/data.ts";
import { manifest } from "../harbour.ts";
import { type Answer, requests, restorePage, serveCatalog, stubPage } from "../page.ts";

const at = (folder: string) => sourceAt(new URL(folder));

beforeEach(stubPage);
afterEach(restorePage);

it("a catalog comes with its manifest and its address", async () => {
  const folder = serveCatalog();
  const loaded = await at(folder).catalog();
  if ("problem" in loaded) throw new Error(loaded.problem);
  expect(loaded.value.manifest.title).to.equal(manifest.title);
  expect(loaded.value.address.href).to.equal(`${folder}catalog.json`);
});

it("an index comes with its manifest", async () => {
  const loaded = await at(serveCatalog()).index();
  if ("problem" in loaded) throw new Error(loaded.problem);
  expect(loaded.value.manifest).to.include({ count: 8, available: 7 });
});

it("other files come as they are", async () => {
  const folder = serveCatalog();
  expect(await at(folder).file("tools.json", Object)).to.have.nested.property("value.count", 8);
});

it("several who ask share one download", async () => {
  const folder = serveCatalog();
  const asked = await Promise.all([at(folder).catalog(), at(folder).catalog()]);
  expect(asked[0]).to.equal(asked[1]);
  expect(await at(folder).catalog()).to.equal(asked[0]);
  const [one, two] = await Promise.all([at(folder).index(), at(folder).index()]);
  expect(one).to.equal(two);
  await at(folder).file("tools.json", Object);
  await at(folder).file("tools.json", Object);
  expect(requests).to.deep.equal(
    ["catalog.json", "search/manifest.json", "tools.json"].map((path) => folder + path),
  );
});

it("catalogs in different folders are different", async () => {
  const [one, two] = [serveCatalog(), serveCatalog()];
  expect(at(one)).not.to.equal(at(two));
  expect(await at(one).catalog()).not.to.equal(await at(two).catalog());
});

it("nothing that the person has is sent along", async () => {
  const asked: (RequestInit | undefined)[] = [];
  const stubbed = window.fetch.bind(window);
  window.fetch = (input, init) => {
    asked.push(init);
    return stubbed(input, init);
  };
  await at(serveCatalog()).catalog();
  expect(asked.map((init) => init?.credentials)).to.deep.equal(["same-origin"]);
  expect(asked[0]?.signal).to.be.an("abortsignal");
});

it("what is named by what it holds may come from a cache; anything else is revalidated", async () => {
  const asked: (string | undefined)[] = [];
  const stubbed = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(`${address.split("/v1/")[1]} ${init?.cache}`);
    return stubbed(input, init);
  };
  const source = at(serveCatalog());
  await source.catalog();
  await source.file("tools.json", Object);
  const read = await source.index();
  if ("problem" in read) throw new Error(read.problem);
  const { manifest, store } = read.value;
  await store.read(`${manifest.stamp}/terms/0.json`, (value): value is unknown => value !== null);
  expect(asked).to.deep.equal([
    "catalog.json no-cache",
    "tools.json no-cache",
    "search/manifest.json no-cache",
    `search/${manifest.stamp}/terms/0.json default`,
  ]);
});

it("what could not be read is asked for past all caches, as it may lie in one", async () => {
  const asked: (string | undefined)[] = [];
  let isBroken = true;
  const source = at(
    serveCatalog({ "terms/0.json": (file) => (isBroken ? new Response('{"terms":"') : file) }),
  );
  const read = await source.index();
  if ("problem" in read) throw new Error(read.problem);
  const { manifest, store } = read.value;
  const stubbed = window.fetch.bind(window);
  window.fetch = (input, init) => {
    asked.push(init?.cache);
    return stubbed(input, init);
  };
  const readTerms = async () =>
    store.read(`${manifest.stamp}/terms/0.json`, (value): value is object => value !== null);
  expect(await readTerms()).to.have.nested.property("problem.kind", "damaged");
  isBroken = false;
  store.retry();
  expect(await readTerms()).to.have.property("value");
  expect(asked).to.deep.equal(["default", "reload"]);
});

describe("after a problem the next one asks again", () => {
  for (const [path, ask] of [
    ["catalog.json", "catalog"],
    ["search/manifest.json", "index"],
  ] as const) {
    for (const [answer, problem] of [
      ["down", "network"],
      [{ version: 1 }, "format"],
    ] as const) {
      it(`${path}: ${problem}`, async () => {
        let bad = true;
        const folder = serveCatalog({ [path]: (file) => (bad ? answer : file) });
        expect(await at(folder)[ask]()).to.deep.equal({ problem });
        bad = false;
        expect(await at(folder)[ask]()).to.have.property("value");
      });
    }
  }
});

const HTML = "<!doctype html><title>Not found</title>";
const page = () => new Response(HTML, { headers: { "content-type": "text/html" } });
const cut = (file: object) => new Response(JSON.stringify(file).slice(0, -9));

describe("problems of a catalog", () => {
  const table: [string, Answer, LoadProblem][] = [
    ["no network", "down", "network"],
    ["no manifest", 404, "network"],
    ["a broken server", 503, "network"],
    ["no JSON", 200, "format"],
    ["a page in its place, as of a file that is missing", page, "network"],
    ["cut off", cut, "format"],
    ["no version", {}, "format"],
    ["another file", { version: 1 }, "format"],
    ["a list", [], "format"],
    ["a later version", { ...manifest, version: 2 }, "version"],
  ];
  for (const [what, answer, problem] of table) {
    it(`${what} → ${problem}`, async () => {
      const folder = serveCatalog({ "catalog.json": answer });
      expect(await at(folder).catalog()).to.deep.equal({ problem });
    });
  }

  it("a later minor version with unknown fields is none", async () => {
    const later = { ...manifest, version: 1.4, moons: [{ phase: "full" }] };
    const folder = serveCatalog({ "catalog.json": later });
    expect(await at(folder).catalog()).to.have.property("value");
  });
});

it("a file that is missing: its host says so, or answers with a page as if all were well", async () => {
  for (const answer of [404, page] as const) {
    const folder = serveCatalog({ "tools/none.json": answer });
    expect(await at(folder).file("tools/none.json", Object)).to.deep.equal({ problem: "missing" });
  }
});

describe("problems of an index", () => {
  const table: [string, Answer, LoadProblem][] = [
    ["no network", "down", "network"],
    ["missing", 404, "network"],
    ["a page in its place, as of a file that is missing", page, "network"],
    ["cut off", cut, "format"],
    ["a list", [], "format"],
    ["of a later version", (file) => ({ ...file, version: 2 }), "version"],
  ];
  for (const [what, answer, problem] of table) {
    it(`${what} → ${problem}`, async () => {
      const folder = serveCatalog({ "search/manifest.json": answer });
      expect(await at(folder).index()).to.deep.equal({ problem });
    });
  }
});

describe("letters that turn text around", () => {
  const table: [string, string, string][] = [
    ["raw", `"a\u202Ecod.exe\u202C"`, "acod.exe"],
    ["escaped", String.raw`"a\u202Ecod.exe\u202c"`, "acod.exe"],
    ["after a backslash", String.raw`"a\\u202e"`, String.raw`a\u202e`],
    ["isolates are harmless", `"\u2068a\u2069"`, "\u2068a\u2069"],
  ];
  for (const [what, json, expected] of table) {
    it(what, async () => {
      const answer = () => new Response(`{"version":1,"word":[${json}]}`);
      const folder = serveCatalog({ "tools.json": answer });
      const { value: data } = (await at(folder).file("tools.json", Object)) as {
        value: { word: string[] };
      };
      expect(data.word).to.deep.equal([expected]);
    });
  }
});

it("an endless answer is given up", async () => {
  let cancelled = false;
  const piece = new TextEncoder().encode(" ".repeat(2 ** 20));
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(piece),
        cancel: () => void (cancelled = true),
      }),
    );
  const folder = serveCatalog({ "catalog.json": endless });
  expect(await at(folder).catalog()).to.deep.equal({ problem: "format" });
  expect(cancelled).to.equal(true);
});

it("an answer that breaks off is no network", async () => {
  const broken = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`{"version":`));
          controller.error(new TypeError("broken off"));
        },
      }),
    );
  const folder = serveCatalog({ "catalog.json": broken });
  expect(await at(folder).catalog()).to.deep.equal({ problem: "network" });
});

it("characters that are cut between two pieces come together again", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, word: "مرسى" }));
  const pieces = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      }),
    );
  const folder = serveCatalog({ "tools.json": pieces });
  expect(await at(folder).file("tools.json", Object)).to.have.nested.property("value.word", "مرسى");
});
