/** Any text → value, with the problems of its YAML; the offsets of the value's parts on demand. */
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
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import {
  linesOf,
  type PairPart,
  type Path,
  type Position,
  positionAt,
} from "../check/positions.ts";
import { codeOf } from "./text.ts";
import { yamlMessage } from "./yaml-errors.ts";
import { keyOf, offsetOf, toValue } from "./yaml-value.ts";

export interface ReadDocument {
  /** Undefined where the text cannot be parsed into one. */
  value: unknown;
  problems: readonly RawProblem[];
}

/** The lines that git puts around the sides of a conflict. */
const CONFLICT = /^(?:[<|>]{7}(?: .*)?|={7})\r?$/m;

/** Reads a text with the parser of all YAML. */
export function readAnyYaml(file: string, text: string): ReadDocument {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    const at = { file, position: positionAt(text, conflict.index) };
    return { value: undefined, problems: [rawProblem("merge-conflict", at, {})] };
  }
  const doc = parse(text);
  const syntaxProblem = syntaxError(file, text, doc);
  if (syntaxProblem) return { value: undefined, problems: [syntaxProblem] };
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) {
    return { value: undefined, problems: [rawProblem("file-empty", { file }, {})] };
  }
  const lines = linesOf(text);
  const { value, problems: nodeProblems } = toValue(file, doc, lines);
  const problems = [
    ...furtherDocuments(file, text, doc),
    ...doc.warnings.map(({ pos, message }) => {
      const at = { file, position: lines.positionAt(pos[0]) };
      return rawProblem("yaml-feature", at, { what: featureOf(message) });
    }),
    ...nodeProblems,
  ];
  return { value, problems };
}

/** Finds the offsets of parts in a text; for a missing part, that of the nearest part around it. */
export function offsetsInAnyYaml(text: string): (path: Path, part: PairPart) => number {
  const doc = parse(text);
  const pairsOf = pairFinder();
  return (path, part) => offsetIn(doc, path, part, pairsOf) ?? 0;
}

function parse(text: string): Document.Parsed {
  // Keys are compared here: the parser's own comparison is quadratic.
  return parseDocument(text, {
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
}

/** The first syntax error only: later ones often follow from it. */
function syntaxError(file: string, text: string, doc: Document.Parsed): RawProblem | undefined {
  const errors = doc.errors.filter(({ code }) => code !== "MULTIPLE_DOCS");
  const [first] = errors;
  if (!first) return undefined;
  const deep = errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep)
    return rawProblem("nested-too-deep", { file, position: positionAt(text, deep.pos[0]) }, {});
  const space = strangeSpace(text, first.pos[0]);
  if (space) return rawProblem("strange-space", { file, position: space.position }, space);
  const position = positionAt(text, openQuote(doc, first) ?? first.pos[0]);
  return rawProblem("yaml-syntax", { file, position }, yamlMessage(first.code));
}

/** At an indent, behind a dash, before or behind a colon. */
const STRANGE_SPACE = /^([ \t]*(?:- +)*(?:-|[\w-]+ *:|[\w-]+(?=\s+:))?)((?! )\p{Zs})/u;

/** In the line of an error or the next: there it is what the error comes from. */
function strangeSpace(
  text: string,
  offset: number,
): { code: string; position: Position } | undefined {
  const lines = linesOf(text);
  const { line } = lines.positionAt(offset);
  for (const near of [line, line + 1]) {
    const [, before, space] = STRANGE_SPACE.exec(lines.lineAt(near)) ?? [];
    if (space !== undefined)
      return { code: codeOf(space), position: { line: near, column: before!.length + 1 } };
  }
  return undefined;
}

/** The parser reports an unclosed quote at the end of the text; the author must look where it opens. */
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

function furtherDocuments(file: string, text: string, doc: Document.Parsed): RawProblem[] {
  const error = doc.errors.find(({ code }) => code === "MULTIPLE_DOCS");
  if (!error) return [];
  return [rawProblem("several-documents", { file, position: positionAt(text, error.pos[0]) }, {})];
}

function featureOf(message: string): string {
  const tag = /^Unresolved tag: (.*)/s.exec(message)?.[1];
  return tag === undefined ? "a % line" : `a tag (${tag.replace(/^tag:yaml\.org,2002:/, "!!")})`;
}

/** Finds a map's pairs by their keys. Each map is indexed once. */
function pairFinder(): (map: YAMLMap) => ReadonlyMap<unknown, Pair> {
  const known = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  return (map) => {
    // Of duplicate keys the last one counts.
    const pairs = known.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    known.set(map, pairs);
    return pairs;
  };
}

function offsetIn(
  doc: Document.Parsed,
  path: Path,
  part: PairPart,
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
