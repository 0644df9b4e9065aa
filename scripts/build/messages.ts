/** The element's messages in languages other than English: one file each, loaded on demand. */
import { readFile } from "node:fs/promises";
import { LAST_RESORT, mergeChain } from "../../core/i18n/fallbacks.ts";
import { LANGUAGES } from "../../core/i18n/languages.ts";
import { projectPath } from "../project.ts";

/** Path → JSON. A file holds what its language's fallbacks have too, so that a reader loads one. */
export async function messageFiles(): Promise<Map<string, string>> {
  const read = async (code: string) => {
    const text = await readFile(projectPath(`core/i18n/ui/${code}.json`), "utf8");
    const { "@metadata": _, ...messages } = JSON.parse(text) as Record<string, unknown>;
    return [code, messages] as const;
  };
  const sources = Object.fromEntries(await Promise.all(LANGUAGES.map(read)));
  return new Map(
    LANGUAGES.filter((code) => code !== LAST_RESORT).map((code) => [
      `widget/v1/i18n/${code}.json`,
      `${JSON.stringify(mergeChain(code, sources))}\n`,
    ]),
  );
}
