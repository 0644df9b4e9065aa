/** `stale`: lists what should be reviewed because time has passed, as Markdown for an issue. */
import type { Catalog, Entry } from "../../core/catalog.ts";
import { person } from "../../core/people.ts";
import { daysSince, findStale, lastSeen } from "../../core/stale.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import {
  catalogFolder,
  type Command,
  EXIT,
  OPTIONS,
  textOf,
  UsageError,
  type Values,
} from "./command.ts";
import { withoutControls } from "./report/text.ts";

export const command: Command = {
  usage: "stale [--catalog DIR] [--today DATE]",
  options: {
    catalog: OPTIONS.catalog,
    today: { type: "string", value: "DATE", about: "the day to count from (today)" },
  },
  run: stale,
};

/** Items of a section at most: forges accept some 64 kB of text. The oldest come first. */
const MAX_ITEMS = 60;

/** Prints one line where nothing is stale. What is stale is no failure; a catalog with errors is. */
export async function stale(values: Values): Promise<number> {
  const folder = catalogFolder(values);
  const today = dayOf(textOf(values, "today") ?? new Date().toISOString().slice(0, 10));
  const { catalog } = await readCatalog(folder);
  if (catalog === undefined) {
    console.error(`The catalog in ${folder} has errors: npm run check names them.`);
    return EXIT.problems;
  }
  console.log(staleText(catalog, today));
  return EXIT.ok;
}

/** The whole text. */
export function staleText(catalog: Catalog, today: string): string {
  const { limit, unconfirmed, idle, overdue, unproven } = findStale(catalog, today);
  const sections = [
    section(
      `Not confirmed for more than ${limit} days`,
      "Ask whoever maintains them whether the facts still hold, and set `confirmed` to that day.",
      unconfirmed.map((entry) => {
        const people = entry.maintainers.map((id) => plain(person(id, catalog).name)).join(", ");
        return `${link(entry, catalog)}: ${seen(entry, today)}${people && `; ${people}`}`;
      }),
    ),
    section(
      "Files in maintainers/ that nothing in use refers to",
      "Take away the file, or add what they look after.",
      idle.map(({ id, name }) => `${plain(name)} (\`maintainers/${id}\`)`),
    ),
    section(
      "Planned for a day that is over",
      "Say that it is there, or when it will be, or take it away.",
      overdue.map((entry) => `${link(entry, catalog)}: was due on ${entry.until}`),
    ),
    section(
      "Facts without a source",
      "Look for a page or file that says so, and name it under `source`; what nothing confirms goes.",
      unproven.map(({ entry, facts }) => `${link(entry, catalog)}: ${facts.join(", ")}`),
    ),
  ].filter((text) => text !== undefined);
  const name = plain(catalog.about.title);
  if (sections.length === 0) return `Nothing is stale in ${name} on ${today}.`;
  return [`# To look at again in ${name}, ${today}`, ...sections].join("\n\n");
}

function section(title: string, todo: string, items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined;
  const more = items.length - MAX_ITEMS;
  const lines = items.slice(0, MAX_ITEMS).map((item) => `- [ ] ${item}`);
  const rest = more > 0 ? [`\nAnd ${more} more.`] : [];
  return [`## ${title} (${items.length})\n\n${todo}\n`, ...lines, ...rest].join("\n");
}

function link({ id, title }: Entry, { about }: Catalog): string {
  // A bracket would end the link.
  const site = about.site.replace(/\/+$/, "").replaceAll("(", "%28").replaceAll(")", "%29");
  const address = `${site}/tools/${id}/`;
  return `[${plain(title)}](${address}) (\`tools/${id}\`)`;
}

function seen(entry: Entry, today: string): string {
  const day = lastSeen(entry);
  if (day === undefined) return "never";
  const ago = `${day}, ${daysSince(day, today)} days ago`;
  return entry.confirmed === undefined ? `never, added on ${ago}` : `last on ${ago}`;
}

/** Text of a file, escaped: no markup, no mentions, no references. */
function plain(text: string): string {
  return withoutControls(text.replaceAll(/\s+/g, " "))
    .replaceAll(/[\\`*_{}[\]()<>|~&]/g, "\\$&")
    .replaceAll(/[@#!$%^:/]|www(?=\.)/gi, "$&\u2060");
}

function dayOf(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new UsageError(`--today takes a day such as 2026-01-31, not "${text}".`);
}
