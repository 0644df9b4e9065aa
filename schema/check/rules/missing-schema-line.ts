/** The first line names the schema for editors. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import type { SourceFile } from "../../read/source-file.ts";

export const rule: Rule = ({ sources }) =>
  sources.all.flatMap((source) => {
    const { path: file, text, value, schema } = source;
    // A file without a value has a more severe problem.
    if (
      text === undefined ||
      value === undefined ||
      pointsAt(`${schema}.schema.json`, source, text)
    )
      return [];
    const folder = file.includes("/") ? "../schema" : "./schema";
    const json = file.endsWith(".json");
    const pointer = `${folder}/${schema}.schema.json`;
    const line = json ? `"$schema": "${pointer}",` : `# yaml-language-server: $schema=${pointer}`;
    return [rawProblem("missing-schema-line", { file }, { line }, line)];
  });

function pointsAt(schemaFile: string, { path, value }: SourceFile, text: string): boolean {
  const pointer = path.endsWith(".json")
    ? /^\s*\{\s*"\$schema"\s*:\s*"([^"]*)"/.exec(text)
    : /^# yaml-language-server: \$schema=(\S+)/.exec(text);
  // A JSON list cannot hold it.
  if (path.endsWith(".json") && Array.isArray(value)) return true;
  return pointer?.[1]?.split("/").at(-1) === schemaFile;
}
