/** Shapes: takes from JSON what the element needs, and leaves out what has another shape. */
import { LIFECYCLES } from "../../core/generated/tool.ts";
import type { Rungs } from "../../core/levels.ts";
import { type Needs, PURPOSES, type SkillUses } from "../../core/needs.ts";
import type { Card, Manifest, Person } from "../../core/wire.ts";

type Json = Record<string, unknown>;

const VOCABULARIES = [
  "skills",
  "levels",
  "goals",
  "audiences",
  "tasks",
  "subjects",
  "content-types",
  "help-roles",
  "accounts",
] as const satisfies readonly (keyof Manifest["vocabularies"])[];

const OPTIONAL = ["type", "url", "license", "replacedBy"] as const;

/** The version that a file says it has; undefined where it says none. */
export function readVersion(json: unknown): number | undefined {
  const { version } = record(json);
  return typeof version === "number" ? version : undefined;
}

/** catalog.json; undefined where it does not say where the tools are. Vocabularies may be missing. */
export function readManifest(json: unknown): Manifest | undefined {
  const from = record(json);
  const files = record(from.files);
  if (typeof files.tools !== "string") return undefined;
  const vocabularies = record(from.vocabularies);
  const terms = VOCABULARIES.map((name) => [name, list(vocabularies[name]).filter(isTerm)]);
  return {
    ...(from as unknown as Manifest),
    redirects: texts(from.redirects),
    date: text(from.date),
    language: text(from.language),
    page: text(from.page),
    ask: text(from.ask),
    counts: record(from.counts) as Manifest["counts"],
    vocabularies: Object.fromEntries(terms) as Manifest["vocabularies"],
  };
}

/** A card of the index; undefined where it has no id or title. */
export function readCard(json: unknown): Card | undefined {
  const from = record(json);
  return isTerm(from) ? cardFrom(from) : undefined;
}

function cardFrom(from: Json & { id: string; title: string }): Card {
  const { id, title } = from;
  return {
    id,
    title,
    summary: text(from.summary),
    language: text(from.language),
    ...only(OPTIONAL, texts(from)),
    lifecycle: LIFECYCLES.find((each) => each === from.lifecycle) ?? "active",
    needs: readNeeds(record(from.needs)),
    levels: readLevels(record(from.levels)),
    asks: texts(from.asks),
    start: texts(from.start) as NonNullable<Card["start"]>,
    maintainers: list(from.maintainers).flatMap(readPerson),
    hostedOn: strings(from.hostedOn),
    helpWanted: strings(from.helpWanted),
    goals: strings(from.goals),
    audiences: strings(from.audiences),
    tasks: strings(from.tasks),
    keywords: strings(from.keywords),
    wikis: strings(from.wikis),
    languages: strings(from.languages),
    names: texts(from.names),
  };
}

function readPerson(json: unknown): Person[] {
  const { id = "", name, ...rest } = texts(json);
  return name === undefined ? [] : [{ id, name, ...only(["url"], rest) }];
}

function readLevels(from: Json): Rungs {
  return Object.fromEntries(Object.entries(from).filter(([, rung]) => typeof rung === "number"));
}

function readNeeds(from: Json): Needs {
  const stated = PURPOSES.filter((purpose) => isRecord(from[purpose]));
  return Object.fromEntries(stated.map((purpose) => [purpose, readUses(record(from[purpose]))]));
}

function readUses(from: Json): SkillUses {
  const uses = Object.entries(from).filter(([, use]) => use === "required" || use === "optional");
  return Object.fromEntries(uses) as SkillUses;
}

/** Whether something is an object that is no list. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTerm(value: unknown): value is Json & { id: string; title: string } {
  const { id, title } = record(value);
  return typeof id === "string" && typeof title === "string";
}

/** What may be an object → one; empty where it is none. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The items of what may be a list. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What may be a text → one; empty where it is none. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The texts among the items of what may be a list. */
export function strings(value: unknown): string[] {
  return list(value).filter((item) => typeof item === "string");
}

/** The fields of what may be an object that are texts. */
export function texts(value: unknown): Record<string, string> {
  const entries = Object.entries(record(value)).filter(([, item]) => typeof item === "string");
  return Object.fromEntries(entries) as Record<string, string>;
}

function only<K extends string>(
  names: readonly K[],
  from: Readonly<Record<string, string>>,
): { [N in K]?: string } {
  const present = names.filter((name) => from[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, from[name]])) as { [N in K]?: string };
}
