/** Publishing: the checked catalog → the files of the static API, as wire.ts describes them. */
import type { Catalog, Entry } from "./catalog.ts";
import { chartDifference, chartPairs, chartRows } from "./charts.ts";
import { allRungs } from "./levels.ts";
import { allNeeds } from "./needs.ts";
import { noticesFor, reachedBy } from "./notices.ts";
import { maintainerPages, person } from "./people.ts";
import { askAddress } from "./ask.ts";
import {
  API_VERSION,
  type Card,
  type ChartList,
  type Envelope,
  type MaintainerList,
  type Manifest,
  type NoticeList,
  type ToolList,
  type ToolRecord,
} from "./wire.ts";

/** catalog.json */
export function manifest(catalog: Catalog): Manifest {
  const { title, description, site, language, license } = catalog.about;
  return {
    ...envelope(catalog),
    title,
    description,
    site: site.replace(/\/+$/, ""),
    language,
    license,
    counts: {
      tools: catalog.entries.length,
      maintainers: maintainerPages(catalog).length,
      notices: catalog.notices.length,
      charts: catalog.charts.length,
    },
    vocabularies: catalog.vocabularies,
    questions: catalog.questions,
    redirects: catalog.redirects,
    files: {
      tools: "tools.json",
      tool: "tools/{id}.json",
      maintainers: "maintainers.json",
      charts: "charts.json",
      notices: "notices.json",
    },
    page: "../../tools/{id}/",
    ask: askAddress(catalog.about),
  };
}

/** What lists, search and filters see of an entry. */
export function card(entry: Entry, catalog: Catalog): Card {
  return stated({
    id: entry.id,
    title: entry.title,
    summary: entry.summary,
    language: entry.language,
    type: entry.type,
    url: entry.url,
    lifecycle: entry.lifecycle,
    needs: allNeeds(entry, catalog),
    levels: allRungs(entry, catalog),
    asks: entry.asks,
    start: entry.start,
    hostedOn: entry.hostedOn,
    maintainers: people(entry, catalog),
    helpWanted: (entry.helpWanted ?? []).map(({ role }) => role),
    goals: entry.goals ?? [],
    audiences: entry.audiences ?? [],
    tasks: entry.tasks ?? [],
    keywords: entry.keywords ?? [],
    wikis: entry.wikis ?? [],
    languages: entry.languages ?? [],
    license: entry.license,
    replacedBy: entry.replacedBy,
    names: namesIn(entry, catalog),
  });
}

const made = new WeakMap<Catalog, readonly Card[]>();

/** The cards of all entries, in their order. Lists and the search index share them. */
export function cardsOf(catalog: Catalog): readonly Card[] {
  const cards = made.get(catalog) ?? catalog.entries.map((entry) => card(entry, catalog));
  made.set(catalog, cards);
  return cards;
}

/** tools.json */
export function toolList(catalog: Catalog): ToolList {
  const tools = cardsOf(catalog);
  return { ...envelope(catalog), count: tools.length, tools };
}

/** tools/<id>.json */
export function toolRecord(entry: Entry, catalog: Catalog): ToolRecord {
  const tool = {
    ...entry,
    allNeeds: allNeeds(entry, catalog),
    levels: allRungs(entry, catalog),
    people: people(entry, catalog),
    ...stated({ names: namesIn(entry, catalog) }),
    notices: noticesFor(entry.id, catalog).map(({ id }) => id),
  };
  return { ...envelope(catalog), tool };
}

/** maintainers.json */
export function maintainerList(catalog: Catalog): MaintainerList {
  const maintainers = maintainerPages(catalog).map(({ person: shown, maintainer, entries }) => ({
    ...shown,
    ...stated({
      kind: maintainer?.kind,
      about: maintainer?.about,
      parent: maintainer?.parent,
    }),
    tools: entries.map(({ id }) => id),
  }));
  return { ...envelope(catalog), count: maintainers.length, maintainers };
}

/** charts.json */
export function chartList(catalog: Catalog): ChartList {
  const charts = catalog.charts.map((chart) => ({ ...chart, rows: chartRows(chart, catalog) }));
  const differences = chartPairs(catalog).map(([now, target]) => ({
    from: now.id,
    to: target.id,
    ...chartDifference(chartRows(now, catalog), chartRows(target, catalog), catalog),
  }));
  return { ...envelope(catalog), count: charts.length, charts, differences };
}

/** notices.json */
export function noticeList(catalog: Catalog): NoticeList {
  const notices = catalog.notices.map((notice) => ({
    ...notice,
    reaches: reachedBy(notice, catalog),
  }));
  return { ...envelope(catalog), count: notices.length, notices };
}

function envelope({ date }: Catalog): Envelope {
  return { version: API_VERSION, date };
}

function people(entry: Entry, catalog: Catalog) {
  return entry.maintainers.map((reference) => person(reference, catalog));
}

/** The titles of the entries that a card names; undefined where it names none. */
function namesIn({ hostedOn, replacedBy }: Entry, { entryById }: Catalog) {
  const named = [...hostedOn, replacedBy ?? ""].flatMap((id) => entryById.get(id) ?? []);
  return named.length > 0
    ? Object.fromEntries(named.map(({ id, title }) => [id, title]))
    : undefined;
}

type Stated<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is undefined: an absent field says that something is not stated. */
function stated<T extends object>(fields: T): Stated<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Stated<T>;
}
