/** A page that embeds the published element, over the harbour's catalog: its states, each reached as people reach it. */
import type { Page, Route } from "playwright-core";
import { indexOf, manifest } from "../widget/harbour.ts";
import { makeNotice, toolRecord } from "../widget/one-tool.ts";
import { elementsStand } from "./stands.ts";

const CATALOG = "/harbour/api/v1/";
const PAGE = "/embedding/";

/** A state of the element. */
export interface State {
  attributes?: string;
  /** What else the catalog has, by path. */
  files?: Readonly<Record<string, object>>;
  /** Ends of paths in the catalog that are not there. */
  missing?: readonly string[];
  /** Ends of paths that never answer. */
  silent?: readonly string[];
  /** What one does to get there, after the element has come. */
  act?: (page: Page) => Promise<void>;
  /** What is to be seen then. */
  shows: string;
}

const OF_FINDER: Readonly<Record<string, State>> = {
  loading: { silent: ["catalog.json"], shows: "Loading" },
  error: { missing: ["catalog.json"], shows: "The catalog can't be reached" },
  "first-list": { shows: "Sounding" },
  knowing: { attributes: `knows="coding" limit="4"`, shows: "You can use this now" },
  empty: { attributes: `query="whale" task="asking"`, shows: "No tool fits all of this." },
  understood: { attributes: `query="lighthuose" type="hologram"`, shows: "Showing results for" },
  "failed-shard": {
    missing: ["terms/0.json"],
    act: async (page) => page.locator("tool-ladder .search").fill("depth"),
    shows: "Part of the catalog can't be loaded",
  },
  skills: {
    attributes: `knows="sql" task="asking"`,
    act: async (page) => page.getByRole("button", { name: "Your skills", exact: true }).click(),
    shows: "What do you know?",
  },
  filters: {
    attributes: `task="measuring"`,
    async act(page) {
      for (const name of ["Filters", "Level", "Maintainer"]) {
        await page.getByRole("button", { name, exact: true }).click();
      }
    },
    shows: "Ada Example 1",
  },
  "list-alone": { attributes: `controls="none" tools="ferry drydock"`, shows: "Dry Dock" },
  maintaining: { attributes: `purpose="maintain" knows="coding" limit="3"`, shows: "How to help" },
};

const NOTICES = {
  version: 1,
  date: manifest.date,
  notices: [makeNotice({ text: "Since the storm." })],
};
const NAMED = `view="card" tool="lighthouse"`;
const RECORD = { "tools/lighthouse.json": toolRecord() };

const OF_CARD: Readonly<Record<string, State>> = {
  loading: { attributes: NAMED, silent: ["lighthouse.json"], shows: "Loading" },
  whole: { attributes: NAMED, files: RECORD, shows: "Into any language." },
  knowing: { attributes: `${NAMED} knows="sql"`, files: RECORD, shows: "No skills missing" },
  noticed: {
    attributes: NAMED,
    files: { ...RECORD, "notices.json": NOTICES },
    shows: "Since the storm.",
  },
  missing: { attributes: NAMED, shows: "This catalog has no tool of that name." },
};

/** The states of each view: "finder-loading". */
export const STATES: Readonly<Record<string, State>> = {
  ...named("finder", OF_FINDER),
  ...named("card", OF_CARD),
};

function named(view: string, states: Readonly<Record<string, State>>): Record<string, State> {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [`${view}-${name}`, state]),
  );
}

/** Brings a page into a state of the element. `url`: where the site is served. */
export async function showState(page: Page, url: string, state: State): Promise<void> {
  const { attributes = "", files: further = {}, missing = [], silent = [], act, shows } = state;
  const files = new Map(indexOf().map(({ path, json }) => [path, json]));
  for (const [path, file] of Object.entries({ "catalog.json": manifest, ...further })) {
    files.set(path, JSON.stringify(file));
  }
  await page.route(`**${CATALOG}**`, async (route: Route) => {
    const path = new URL(route.request().url()).pathname.slice(CATALOG.length);
    if (silent.some((end) => path.endsWith(end))) return;
    const json = missing.some((end) => path.endsWith(end)) ? undefined : files.get(path);
    await route.fulfill(
      json === undefined ? { status: 404 } : { json: JSON.parse(json) as object },
    );
  });
  const body = `<!doctype html><html lang="en"><title>A page</title>
    <script type="module" src="/widget/v1/tool-ladder.js"></script>
    <main><h1>A page</h1><tool-ladder src="${CATALOG}" ${attributes}></tool-ladder></main></html>`;
  await page.route(`**${PAGE}`, (route: Route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body }),
  );
  await page.goto(new URL(PAGE, url).href);
  await page.locator("tool-ladder .root").waitFor();
  if (act) {
    await page.locator("tool-ladder .card").first().waitFor();
    await act(page);
  }
  await page.locator("tool-ladder").getByText(shows).first().waitFor();
  if (silent.length === 0) await elementsStand(page);
}
