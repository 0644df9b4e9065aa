/** Text → value, with the problems of its YAML; the positions of the value's parts on demand. */
import {
  contentStart,
  linesOf,
  type PairPart,
  type Path,
  type Position,
} from "../check/positions.ts";
import { offsetsInAnyYaml, readAnyYaml, type ReadDocument } from "./any-yaml.ts";
import { offsetInSimpleYaml, readSimpleYaml } from "./simple-yaml.ts";

/** Reads a text as YAML 1.2, of which JSON is a part. Never throws. */
export function readDocument(file: string, text: string): ReadDocument {
  const simple = readSimpleYaml(text);
  return simple ? { value: simple.value, problems: [] } : readAnyYaml(file, text);
}

/** Finds the positions of parts in a text that was read before; for a missing part, that of the nearest part around it. */
export function positionsIn(text: string): (path: Path, part?: PairPart) => Position {
  const simple = readSimpleYaml(text);
  const offsetAt = simple
    ? (path: Path, part: PairPart) => offsetInSimpleYaml(simple, path, part)
    : offsetsInAnyYaml(text);
  const lines = linesOf(text);
  return (path, part = "value") =>
    path.length === 0 ? contentStart(text) : lines.positionAt(offsetAt(path, part));
}
