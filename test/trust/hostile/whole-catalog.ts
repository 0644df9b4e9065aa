/** Path → value: a catalog whose files have every field, each item once for each vector. */
import { VECTORS } from "./vectors.ts";

const NUMBERS = VECTORS.map((_, i) => i);
const URL = "https://x.example/";
const DAY = "2026-01-31";
const MOMENT = "2026-01-31T10:00:00Z";
const TEXT = "x";

/** The terms that have a page of their own share the vectors, the others have all. */
const QUARTER = Math.ceil(NUMBERS.length / 4);
const term = (id: string) => ({ id, title: TEXT, description: TEXT });
const terms = (name: string, numbers = NUMBERS) => numbers.map((i) => term(`${name}-${i}`));
const quarter = (name: string, part: number) =>
  terms(name, NUMBERS.slice(part * QUARTER, (part + 1) * QUARTER));

const needs = {
  use: { coding: "required" },
  host: { coding: "optional", sql: "required" },
  maintain: { sql: "required" },
};

/** Everything that an entry can say. */
function entry(i: number): object {
  return {
    title: TEXT,
    summary: TEXT,
    description: TEXT,
    type: "web-app",
    url: URL,
    needs,
    skillNotes: { coding: TEXT, sql: TEXT },
    target: { needs, note: TEXT, by: `v-${(i + 1) % NUMBERS.length}` },
    lifecycle: "active",
    since: DAY,
    until: "2030-01-01",
    managed: "partly",
    responsibilities: [TEXT],
    asks: {
      account: `accounts-${i}`,
      ...{ agreement: TEXT, rights: TEXT, system: TEXT, installs: TEXT, forParts: TEXT },
    },
    start: { how: "open", url: URL, label: TEXT },
    dependsOn: [`v-${(i + 2) % NUMBERS.length}`],
    maintainers: [`m-${i}`, "wiki:x"],
    account: { kind: "tool-account", name: TEXT },
    helpWanted: [{ role: `help-roles-${i}`, note: TEXT, url: URL }],
    contact: { issues: URL, talk: URL, chat: URL, email: "a@x.example" },
    goals: [`goals-${QUARTER + (i % QUARTER)}`],
    audiences: [`audiences-${2 * QUARTER + (i % QUARTER)}`],
    tasks: [`tasks-${i % QUARTER}`],
    contentTypes: [`content-types-${i}`],
    subjects: [`subjects-${i}`],
    links: Object.fromEntries(
      ["source", "docs", "developerDocs", "api", "translate", "privacy"].map((name) => [
        name,
        i % 2 ? URL : [{ language: "de", url: URL }],
      ]),
    ),
    usedBy: [{ team: `m-${i}`, for: TEXT, url: URL }],
    license: "MIT",
    technologies: [TEXT],
    wikis: ["*"],
    languages: ["en"],
    keywords: [TEXT],
    wikidata: "Q1",
    added: DAY,
    changed: DAY,
    source: i % 2 ? TEXT : [{ facts: ["url"], url: URL, read: DAY }],
    confirmed: DAY,
    from: URL,
    toolinfo: { x: TEXT },
  };
}

function maintainer(): object {
  return {
    ...{ name: TEXT, kind: "team", about: TEXT, url: URL, talk: URL, wiki: TEXT, developer: TEXT },
    ...{ github: "x", gitlab: "x" },
  };
}

function notice(i: number): object {
  const kinds = ["outage", "maintenance", "degradation", "deprecation", "announcement"];
  return {
    ...{ title: TEXT, kind: kinds[i % kinds.length], entries: [`v-${i}`], start: MOMENT },
    ...{ expectedEnd: "2030-01-01T00:00:00Z", url: URL, text: TEXT },
  };
}

const rows = (more: object) =>
  NUMBERS.map((i) => ({ entry: `v-${i}`, label: TEXT, note: TEXT, ...more }));

export const WHOLE: Readonly<Record<string, unknown>> = {
  "catalog.yaml": {
    title: TEXT,
    description: TEXT,
    site: "https://catalog.example.org",
    forge: { kind: "other", project: URL, branch: TEXT, folder: TEXT },
    talk: URL,
    language: "en",
    license: "CC0-1.0",
    feed: true,
    profiles: { wiki: URL, developer: URL, gitlab: URL, wikidata: URL },
    elsewhere: { name: TEXT, url: "https://x.example/?q={query}" },
  },
  "questions.yaml": NUMBERS.map((i) => ({
    ...{ id: `q-${i}`, question: TEXT, goal: `goals-${QUARTER}`, state: "open", evidence: TEXT },
  })),
  "vocabularies/synonyms.yaml": NUMBERS.map(() => ({ words: [TEXT, TEXT] })),
  "vocabularies/levels.yaml": terms("levels", [0, 1, 2, 3, 4]),
  "vocabularies/skills.yaml": [...["coding", "sql"].map(term), ...quarter("skills", 3)].map(
    (each) => ({ ...each, level: 2, youKnowThisIf: TEXT, reason: TEXT, hardFor: TEXT }),
  ),
  "vocabularies/tasks.yaml": quarter("tasks", 0),
  "vocabularies/goals.yaml": quarter("goals", 1),
  "vocabularies/audiences.yaml": quarter("audiences", 2),
  "vocabularies/subjects.yaml": terms("subjects"),
  "vocabularies/content-types.yaml": terms("content-types"),
  "vocabularies/help-roles.yaml": terms("help-roles").map((each) => ({ ...each, needs: {} })),
  "vocabularies/accounts.yaml": terms("accounts").map((each) => ({
    ...{ ...each, term: TEXT, rights: [TEXT], url: URL },
  })),
  "charts/snapshot.yaml": {
    ...{ kind: "snapshot", title: TEXT, description: TEXT, legend: TEXT, asOf: DAY, source: TEXT },
    sourceUrl: URL,
    aims: NUMBERS.map((i) => ({ text: TEXT, rows: [`v-${i}`] })),
    columns: ["coding", "sql"],
    rows: rows({ cells: { sql: "required" }, cellNotes: { sql: TEXT }, reading: "stated" }),
  },
  "charts/living.yaml": {
    ...{ kind: "living", title: TEXT, columns: ["coding", "sql"], rows: rows({ reads: "now" }) },
  },
  "charts/living-target.yaml": {
    ...{ kind: "living", title: TEXT, columns: ["coding"], rows: rows({ reads: "target" }) },
  },
  ...Object.fromEntries(
    NUMBERS.flatMap((i) => [
      [`tools/v-${i}.yaml`, entry(i)],
      [`maintainers/m-${i}.yaml`, maintainer()],
      [`notices/n-${i}.yaml`, notice(i)],
    ]),
  ),
};
