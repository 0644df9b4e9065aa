/** The first line points editors at the schema. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import type { Source } from "../../read/source.ts";

export const rule: Rule = {
  check({ sources }) {
    return sources.all.flatMap((source) => {
      const { path: file, text, value, schema } = source;
      // A file that says nothing has a graver problem.
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
      return [finding("missing-schema-line", { file }, { line }, line)];
    });
  },
};

function pointsAt(schemaFile: string, { path, value }: Source, text: string): boolean {
  const pointer = path.endsWith(".json")
    ? /^\s*\{\s*"\$schema"\s*:\s*"([^"]*)"/.exec(text)
    : /^# yaml-language-server: \$schema=(\S+)/.exec(text);
  // A JSON list has no place for it.
  if (path.endsWith(".json") && Array.isArray(value)) return true;
  return pointer?.[1]?.split("/").at(-1) === schemaFile;
}
