/** YAML nodes → plain value, with the problems of what a plain value cannot hold. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
} from "yaml";
import type { Lines } from "../check/positions.ts";
import type { ParamsOf, RuleId } from "../check/problems.ts";
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import { codeOf, UNPRINTABLE } from "./text.ts";
import { yamlMessage } from "./yaml-errors.ts";

const MAX_ALIASES = 100;
const MAX_DEPTH = 40;
/** A space that YAML takes for a letter: around a key, and behind what looks like a dash, or a key and its colon. */
const SPACE_AT_KEY = /^((?:[\w-]+(?=\s+$))?)((?! )\p{Zs})/u;
const SPACE_IN_VALUE = /^(-|[\w-]+ *:)((?! )\p{Zs})/u;

/**
 * The document's value. Of duplicate keys the last value counts. Where an alias or the depth stops the reading there
 * is no value at all: half of one would lead to further, misleading problems.
 */
export function toValue(
  file: string,
  doc: Document.Parsed,
  lines: Lines,
): { value: unknown; problems: RawProblem[] } {
  const problems: RawProblem[] = [];
  const open = new Set<unknown>();
  /** Filled in reading order: an alias refers to the last anchor of its name before it. */
  const anchors = new Map<string, unknown>();
  let aliases = 0;
  let isComplete = true;

  function read(node: unknown, depth: number, offset: number): unknown {
    const at = offsetOf(node) ?? offset;
    if (!isComplete) return undefined;
    noteAnchor(node);
    if (depth > MAX_DEPTH) return stop("nested-too-deep", at, {});
    if (isAlias(node)) return follow(node, depth, at);
    if (isMap(node)) return readMap(node.items, depth, at);
    if (isSeq(node)) return node.items.map((item) => read(item, depth + 1, at));
    if (!isScalar(node)) return null;
    if (SPACE_IN_VALUE.test(node.source ?? "") && isFirstInLine(at))
      checkSpaces(node, at, SPACE_IN_VALUE);
    return typeof node.value === "string" ? readText(node.value, at) : node.value;
  }

  function follow(alias: Alias, depth: number, offset: number): unknown {
    aliases += 1;
    const meant = anchors.get(alias.source);
    if (meant === undefined) return stop("yaml-syntax", offset, yamlMessage("BAD_ALIAS"));
    if (aliases > MAX_ALIASES || open.has(meant))
      return stop("too-many-aliases", offset, { limit: MAX_ALIASES });
    open.add(meant);
    const value = read(meant, depth + 1, offset);
    open.delete(meant);
    return value;
  }

  function readMap(pairs: readonly Pair[], depth: number, offset: number): unknown {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const pair of pairs) {
      const at = offsetOf(pair.key) ?? offset;
      const key = keyOf(pair.key);
      if (key === undefined) {
        report("yaml-feature", at, { what: "a list or map as a key" });
        continue;
      }
      if (key === "<<" && (pair.key as Scalar).type === Scalar.PLAIN)
        return stop("yaml-feature", at, { what: "a merge key (<<)" });
      readText(key, at);
      checkSpaces(pair.key, at, SPACE_AT_KEY);
      noteAnchor(pair.key);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else report("duplicate-key", at, { key, line: lines.positionAt(first).line });
      setOwn(value, key, read(pair.value, depth + 1, at));
    }
    return value;
  }

  function checkSpaces(node: unknown, offset: number, pattern: RegExp): void {
    if (!isScalar(node) || node.type !== Scalar.PLAIN) return;
    const [, before, space] = pattern.exec(node.source ?? "") ?? [];
    if (space !== undefined)
      stop("strange-space", offset + before!.length, { code: codeOf(space) });
  }

  /** But for dashes: elsewhere a value only reads like a field. */
  function isFirstInLine(offset: number): boolean {
    const { line, column } = lines.positionAt(offset);
    return /^[\s-]*$/.test(lines.lineAt(line).slice(0, column - 1));
  }

  function noteAnchor(node: unknown): void {
    const anchor = (node as { anchor?: string } | null | undefined)?.anchor;
    // Anchors that an alias repeats were noted at their first occurrence.
    if (anchor !== undefined && open.size === 0) anchors.set(anchor, node);
  }

  function readText(text: string, offset: number): string {
    const found = UNPRINTABLE.exec(text);
    if (found) report("unprintable-character", offset, { code: codeOf(found[0]) });
    return text;
  }

  /** Only the first of these is reported: later ones follow from it. */
  function stop<R extends RuleId>(rule: R, offset: number, params: ParamsOf<R>): undefined {
    if (isComplete) report(rule, offset, params);
    isComplete = false;
  }

  function report<R extends RuleId>(rule: R, offset: number, params: ParamsOf<R>): void {
    problems.push(rawProblem(rule, { file, position: lines.positionAt(offset) }, params));
  }

  const value = read(doc.contents, 0, 0);
  return { value: isComplete ? value : undefined, problems };
}

/** A key as text; undefined where it is a list or a map. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

/** Start offset of a node; undefined where the parser inserted it. */
export function offsetOf(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  return range?.[0];
}

function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  // A plain assignment would set the prototype.
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true });
}
