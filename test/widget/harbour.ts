/** The harbour's catalog: a small one for the element's tests, with one entry of each kind, a hostile one among them. */
import { buildIndex, type IndexFile } from "../../core/search/write/build-index.ts";
import { makeDocument } from "../../core/search/write/documents.ts";
import type { Card, ToolList } from "../../core/api/card.ts";
import type { Manifest } from "../../core/api/manifest.ts";
import type { CatalogData } from "../../widget/data/data.ts";
import { makeCard as bareCard } from "../fixtures/cards.ts";

const envelope = { version: 1, date: "2026-01-02T00:00:00Z" } as const;

function term<T extends object>(id: string, title: string, more?: T) {
  return { id, title, description: `About ${title}.`, ...more! };
}

function skill(id: string, title: string, level: number) {
  return term(id, title, { level, youKnowThisIf: `do ${title}` });
}

export const manifest: Manifest = {
  ...envelope,
  title: "Harbour Catalog",
  description: "Tools of an invented harbour town.",
  site: "https://harbour.example.org",
  language: "en",
  license: "CC0-1.0",
  counts: { tools: 8, maintainers: 3, notices: 0, charts: 0 },
  vocabularies: {
    skills: [
      skill("sql", "SQL", 2),
      skill("coding", "Coding", 2),
      skill("ssh", "ssh / bash", 3),
      skill("linux", "Linux", 4),
    ],
    levels: [
      term("none", "No technical skills"),
      term("some-code", "Some code"),
      term("command-line", "Command line"),
      term("administration", "Administration"),
    ],
    goals: [term("find-out", "Find something out")],
    audiences: [term("reader", "Readers")],
    tasks: [
      term("ferrying", "Cross the bay"),
      term("measuring", "Measure depths"),
      term("asking", "Ask the database"),
      term("nothing", "A task without tools"),
    ],
    subjects: [],
    "content-types": [],
    "help-roles": [
      term("keeper", "Keeper", { needs: "maintain" }),
      term("translator", "Translator", { needs: {} }),
    ],
    accounts: [term("none", "No account"), term("wiki", "Wiki account")],
  },
  questions: [],
  redirects: {},
  files: {
    tools: "tools.json",
    tool: "tools/{id}.json",
    maintainers: "maintainers.json",
    charts: "charts.json",
    notices: "notices.json",
  },
  page: "../../tools/{id}/",
  ask: "https://harbour.example.org/talk?title={words}",
};

const ada = { id: "ada", name: "Ada Example" };
const ben = { id: "wiki-ben", name: "Ben" };
const crew = { id: "crew", name: "Dock crew" };

/** A card with nothing but what is given, a summary and a maintainer. */
export function makeCard(given: Partial<Card> & { id: string }): Card {
  return bareCard({ summary: `What ${given.id} is for.`, maintainers: [ada], ...given });
}

const HOSTILE = `<img src="x" onerror="window.hacked = true">`;

export const cards: readonly Card[] = [
  makeCard({
    id: "drydock",
    title: "Dry Dock",
    lifecycle: "planned",
    maintainers: [],
    tasks: ["ferrying"],
  }),
  makeCard({
    id: "ferry",
    title: "Ferry",
    url: "https://ferry.example.org/",
    lifecycle: "deprecated",
    needs: { use: { coding: "required", ssh: "required" } },
    levels: { use: 3 },
    tasks: ["ferrying", "asking"],
    replacedBy: "sounding",
    names: { sounding: "Sounding" },
  }),
  makeCard({
    id: "flotsam",
    title: HOSTILE,
    summary: HOSTILE,
    url: "javascript:window.hacked=true",
    start: { how: "open", url: "javascript:window.hacked=true", label: HOSTILE },
    maintainers: [{ id: "x", name: HOSTILE, url: "javascript:window.hacked=true" }],
  }),
  makeCard({
    id: "harbour",
    title: "Harbour",
    url: "https://harbour.example.org/",
    type: "other",
    needs: { host: { coding: "required", ssh: "required", sql: "optional" } },
    levels: { host: 3 },
    start: { how: "ask", url: "https://harbour.example.org/join" },
    maintainers: [crew],
  }),
  makeCard({
    id: "lighthouse",
    title: "Lighthouse",
    summary: "Ask the harbour's database questions from a web page.",
    url: "https://lighthouse.example.org/",
    type: "web-app",
    needs: {
      use: { coding: "optional", sql: "required" },
      maintain: { linux: "required", coding: "required" },
    },
    levels: { use: 2, maintain: 4 },
    asks: { account: "wiki" },
    hostedOn: ["harbour"],
    names: { harbour: "Harbour" },
    maintainers: [ada, ben, crew],
    helpWanted: ["keeper"],
    tasks: ["asking"],
  }),
  makeCard({
    id: "logbook",
    title: "Logbook",
    url: "https://logbook.example.org/",
    lifecycle: "experimental",
    needs: { use: { coding: "required" } },
    levels: { use: 2 },
    start: { how: "download", url: "https://logbook.example.org/get" },
    maintainers: [],
    tasks: ["asking"],
  }),
  makeCard({
    id: "marsa",
    title: "مرسى",
    summary: "اعرف السفن الموجودة في الميناء الآن.",
    language: "ar",
    url: "https://marsa.example.org/",
    needs: { use: {} },
    levels: { use: 1 },
    tasks: ["ferrying"],
  }),
  makeCard({
    id: "sounding",
    title: "Sounding",
    summary: "See how deep the water is anywhere in the bay.",
    url: "https://sounding.example.org/",
    needs: { use: {}, maintain: { coding: "required" } },
    levels: { use: 1, maintain: 2 },
    asks: { account: "none" },
    start: { how: "open", label: "Open the map" },
    hostedOn: ["harbour"],
    names: { harbour: "Harbour" },
    maintainers: [ada, ben],
    tasks: ["measuring"],
    keywords: ["depth"],
  }),
];

export const toolList: ToolList = { ...envelope, count: cards.length, tools: cards };

/** The catalog as the element has it after loading. */
export const harbour: CatalogData = {
  manifest,
  address: new URL("https://harbour.example.org/api/v1/catalog.json"),
};

/** One of its cards. */
export function cardOf(id: string): Card {
  const found = cards.find((card) => card.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
}

/** The search index of cards, as it lies in the folder of the API. */
export function indexOf(list: readonly Card[] = cards): IndexFile[] {
  const { vocabularies, language } = manifest;
  const documents = list.map((card) => makeDocument(card, vocabularies));
  return buildIndex(documents, { language, levels: vocabularies.levels }).map(({ path, json }) => ({
    path: `search/${path}`,
    json,
  }));
}
