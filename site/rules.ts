/** The rules of the checker for their pages: the rows of the table of rules, each with its examples. */
import type { Content, Encoding, RenderedExample } from "../schema/check/examples.ts";
import shown from "../schema/generated/examples.json" with { type: "json" };
import {
  PROBLEM_GROUPS,
  type ProblemKind,
  type RuleId,
  type Severity,
} from "../schema/check/problems.ts";
import { ruleAddress } from "../schema/check/rule-address.ts";
import { base } from "./address.ts";
import { type SiteKey, t } from "./words.ts";

export interface RulePage {
  id: RuleId;
  severity: Severity;
  title: string;
  href: string;
  /** What to do, where that is the same whatever the case; otherwise each example says it. */
  advice?: string;
  examples: readonly RenderedExample[];
}

/** The groups of rules in the order of the checker, each with its heading. */
export const ruleGroups: readonly { words: SiteKey; rules: readonly RulePage[] }[] = Object.entries(
  PROBLEM_GROUPS,
).map(([group, kinds]) => ({
  words: `rules-${group as keyof typeof PROBLEM_GROUPS}`,
  rules: Object.entries<ProblemKind>(kinds).map(([id, kind]) => rulePage(id as RuleId, kind)),
}));

function rulePage(id: RuleId, { severity, title, advice }: ProblemKind): RulePage {
  const examples = (shown as RenderedExample[]).filter(({ rule }) => rule === id);
  const href = ruleAddress(id, base);
  return { id, severity, title, href, examples, ...(typeof advice === "string" && { advice }) };
}

/** A path of an example as one reads it: the folder itself has no name of its own. */
export function pathWords(path: string): string {
  return path === "." ? "catalog/" : path;
}

/** What an example shows: a text with the line that is reported, or what stands there in place of one, in words. */
export interface ShownContent {
  /** Before the reported line, the line itself, and after it. */
  text?: readonly [before: string, line: string, after: string];
  note?: string;
}

/** `line` counts from 1; without it nothing is picked out. */
export function shownContent(content: Content, line?: number): ShownContent {
  if (typeof content === "string") return { text: cut(content, line), note: t("rule-is-part") };
  if ("link" in content) return { note: t("rule-is-link", content.link) };
  if ("folder" in content) return { note: t("rule-is-folder") };
  if ("absent" in content) return { note: t("rule-is-absent") };
  const { text, encoding = "utf8", padded } = content;
  const note = padded === undefined ? savedAs(encoding) : t("rule-is-padded", padded);
  return { text: cut(text, line), ...(note !== undefined && { note }) };
}

const ENCODINGS: Readonly<Record<Encoding, string | undefined>> = {
  utf8: undefined,
  latin1: "Latin-1",
  utf16le: "UTF-16",
};

function savedAs(encoding: Encoding): string | undefined {
  const name = ENCODINGS[encoding];
  return name === undefined ? undefined : t("rule-is-saved-as", name);
}

function cut(text: string, line: number | undefined): [string, string, string] {
  if (line === undefined) return [text, "", ""];
  const lines = text.split(/^/m);
  return [lines.slice(0, line - 1).join(""), lines[line - 1] ?? "", lines.slice(line).join("")];
}
