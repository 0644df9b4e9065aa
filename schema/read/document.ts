/** Text → value, with what is wrong with the YAML, and the places of the value's parts on demand. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from "yaml";
import { type Finding, finding } from "../check/finding.ts";
import {
  contentStart,
  type Lines,
  linesOf,
  type Part,
  type Path,
  type Place,
  placeAt,
} from "../check/places.ts";
import { codeOf } from "./text.ts";
import { yamlWords } from "./yaml-errors.ts";
import { keyOf, MAX_ALIASES, type Misfit, offsetOf, toValue } from "./yaml-value.ts";

export interface ReadDocument {
  /** Undefined where the text does not say what it is. */
  value: unknown;
  findings: readonly Finding[];
}

/** Reads a text as YAML 1.2, of which JSON is a part. Never throws. */
export function readDocument(file: string, text: string): ReadDocument {
  const doc = parse(text);
  const broken = brokenSyntax(file, text, doc);
  if (broken) return { value: undefined, findings: [broken] };
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) {
    return { value: undefined, findings: [finding("file-empty", { file }, {})] };
  }
  const { value, misfits } = toValue(doc);
  const lines = linesOf(text);
  const findings = [
    ...secondDocument(file, text, doc),
    ...doc.warnings.map(({ pos, message }) =>
      finding("yaml-feature", { file, place: lines.placeAt(pos[0]) }, { what: featureOf(message) }),
    ),
    ...misfits.map((misfit) => misfitFinding(file, lines, misfit)),
  ];
  return { value, findings };
}

/** Looks up places in a text that was read before; where a part is not there, the nearest part around it counts. */
export function placesIn(text: string): (path: Path, part?: Part) => Place {
  const doc = parse(text);
  const lines = linesOf(text);
  const pairsOf = pairFinder();
  return (path, part = "value") => {
    if (path.length === 0) return contentStart(text);
    return lines.placeAt(offsetIn(doc, path, part, pairsOf) ?? 0);
  };
}

function parse(text: string): Document.Parsed {
  // Keys are compared here: the parser's own way takes the square of their number.
  return parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
}

/** The first syntax error only: what a parser says after it is guesswork. */
function brokenSyntax(file: string, text: string, doc: Document.Parsed): Finding | undefined {
  const errors = doc.errors.filter(({ code }) => code !== "MULTIPLE_DOCS");
  const [first] = errors;
  if (!first) return undefined;
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep) return finding("nested-too-deep", { file, place: placeAt(text, deep.pos[0]) }, {});
  const place = placeAt(text, openQuote(doc, first) ?? first.pos[0]);
  return finding("yaml-syntax", { file, place }, yamlWords(first.code));
}

/** A quote that is never closed is reported where the text ends; it is mended where it begins. */
function openQuote(doc: Document.Parsed, error: YAMLParseError): number | undefined {
  if (error.code !== "MISSING_CHAR" || !error.message.includes("quote")) return undefined;
  let start: number | undefined;
  visit(doc, {
    Scalar(_, node) {
      if (node.type?.startsWith("QUOTE") && node.range && node.range[1] >= error.pos[0] - 1) {
        start = node.range[0];
      }
    },
  });
  return start;
}

function secondDocument(file: string, text: string, doc: Document.Parsed): Finding[] {
  const error = doc.errors.find(({ code }) => code === "MULTIPLE_DOCS");
  if (!error) return [];
  return [finding("several-documents", { file, place: placeAt(text, error.pos[0]) }, {})];
}

function featureOf(message: string): string {
  const tag = /^Unresolved tag: (.*)/s.exec(message)?.[1];
  return tag === undefined ? "a % line" : `a tag (${tag.replace(/^tag:yaml\.org,2002:/, "!!")})`;
}

function misfitFinding(file: string, lines: Lines, misfit: Misfit): Finding {
  const at = { file, place: lines.placeAt(misfit.offset) };
  switch (misfit.kind) {
    case "duplicate-key": {
      const { line } = lines.placeAt(misfit.first);
      return finding("duplicate-key", at, { key: misfit.key, line });
    }
    case "unprintable-character":
      return finding("unprintable-character", at, { code: codeOf(misfit.character) });
    case "unknown-alias":
      return finding("yaml-syntax", at, yamlWords("BAD_ALIAS"));
    case "too-many-aliases":
      return finding("too-many-aliases", at, { limit: MAX_ALIASES });
    case "nested-too-deep":
      return finding("nested-too-deep", at, {});
    case "collection-key":
      return finding("yaml-feature", at, { what: "a list or map as a key" });
  }
}

/** Finds a map's pairs by their keys; each map is gone through once. */
function pairFinder(): (map: YAMLMap) => ReadonlyMap<unknown, Pair> {
  const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (map) => {
    // Of a key that stands twice the last one counts.
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    known.set(map, pairs);
    return pairs;
  };
}

function offsetIn(
  doc: Document.Parsed,
  path: Path,
  part: Part,
  pairsOf: ReturnType<typeof pairFinder>,
): number | undefined {
  let node: unknown = doc.contents;
  let offset = offsetOf(node);
  for (const [depth, step] of path.entries()) {
    const container: unknown = isAlias(node) ? node.resolve(doc) : node;
    const last = depth === path.length - 1;
    if (isMap(container)) {
      const pair = pairsOf(container).get(step);
      if (!pair) return offset;
      offset = offsetOf(pair.key) ?? offset;
      if (last && part === "key") return offset;
      node = pair.value;
    } else if (isSeq(container)) {
      node = container.items[step as number];
    } else return offset;
    // An empty value has a range of its own, behind the colon; the key says more.
    if (!isEmpty(node)) offset = offsetOf(node) ?? offset;
  }
  return offset;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.source === "";
}
