/**
 * The widget in three engines over a catalog in many scripts: each cuts words with a dictionary of its own, and all of
 * them find and mark what Node finds.
 */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFiles } from "../../scripts/cli/serve/static-files.ts";
import { wordsIn } from "../../scripts/build/search-index.ts";
import { matchRanges } from "../../core/search/query/highlight.ts";
import { buildIndex } from "../../core/search/write/build-index.ts";
import { ask, documentWith, engineOver, LEVELS, loadFrom } from "../fixtures/search-index.ts";
import { JOINED, NOWHERE, PARTS, scriptCards, scriptQueries, TITLES } from "../fixtures/scripts.ts";
import { manifest } from "../widget/harbour.ts";
import { type EnginePage, ENGINES } from "./engines.ts";

/** A result: the id of its entry, and what of its title is marked. */
type Found = [id: string, ...marked: string[]];

const index = buildIndex(
  scriptCards.map((card) => documentWith(card)),
  { language: "en", levels: LEVELS, ...wordsIn(scriptCards.map(({ language }) => language)) },
);

const PAGE = `<!doctype html>
<meta charset="utf-8" /><title>Tools</title>
<script type="module" src="/widget/v1/tool-ladder.js"></script>`;

let server: Server;
let origin = "";
const inNode = new Map<string, Found[]>();

beforeAll(async () => {
  const engine = await engineOver([], loadFrom(index));
  for (const query of scriptQueries) {
    const { results } = await engine.find(ask({ query }));
    inNode.set(
      query,
      results.map(({ card: { id, title }, terms = [] }) => [
        id,
        ...matchRanges(title, terms.flat()).map(({ start, end }) => title.slice(start, end)),
      ]),
    );
  }
  const files = new Map([
    ["/", PAGE],
    ["/api/v1/catalog.json", JSON.stringify(manifest)],
    ["/api/v1/notices.json", JSON.stringify({ version: 1, date: manifest.date, notices: [] })],
    ...index.map(({ path, json }) => [`/api/v1/search/${path}`, json] as const),
  ]);
  const serve = serveFiles(inject("dist"));
  server = createServer((request, response) => {
    const text = files.get(request.url ?? "");
    if (text === undefined) return serve(request, response);
    const type = request.url === "/" ? "text/html" : "application/json";
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Runs in the page: types each query and reads the list that follows. */
async function search(queries: readonly string[]): Promise<Record<string, Found[]>> {
  await customElements.whenDefined("tool-ladder");
  const element = document.createElement("tool-ladder");
  element.setAttribute("src", "/api/v1/");
  const next = async (name: string): Promise<unknown> =>
    new Promise((done) => element.addEventListener(name, done, { once: true }));
  const first = next("tool-ladder-results");
  document.body.append(element);
  await first;
  const root = element.shadowRoot!;
  const found: Record<string, Found[]> = {};
  for (const query of queries) {
    const results = next("tool-ladder-results");
    const field = root.querySelector<HTMLInputElement>(".search")!;
    field.value = query;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await results;
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    found[query] = [...root.querySelectorAll<HTMLElement>(".card")].map((card) => [
      card.dataset.entry!,
      ...[...card.querySelectorAll(".title mark")].map((mark) => mark.textContent),
    ]);
  }
  return found;
}

describe("in Node", () => {
  const whole = Object.entries(TITLES).map(([name, title]) => [title, `tool-${name}`] as const);
  test.each([...whole, ...PARTS, ...JOINED])("“%s” finds %s", (query, id) => {
    expect(inNode.get(query)!.map(([each]) => each)).toContain(id);
  });

  test.each(NOWHERE)("“%s” finds nothing", (query) => {
    expect(inNode.get(query)).toEqual([]);
  });
});

describe.each(Object.entries(ENGINES))("in %s", (_, openEngine) => {
  let page: EnginePage;
  let found: Record<string, Found[]>;
  beforeAll(async () => {
    page = await openEngine();
    await page.goTo(origin);
    found = await page.run(search, scriptQueries);
  });
  afterAll(async () => page.close());

  test.each(scriptQueries)("“%s” finds and marks what it does in Node", (query) => {
    expect(found[query]).toEqual(inNode.get(query));
  });
});
