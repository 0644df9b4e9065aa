/** What the trials share: their number, their chance, and the figures that they end with. */
import { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { contentsOf } from "../setup/temporary.ts";

const seed = Number(process.env.TRUST_SEED ?? 1);

/** How often something is tried: often enough for every change, or for a night. */
export function trials(usual: number, full: number): number {
  return process.env.TRUST_FULL ? full : usual;
}

/** Numbers from 0 to 1, the same ones for a seed and a name. */
export function chance(name: string): () => number {
  let count = 0;
  return () => {
    const hash = createHash("sha256").update(`${seed} ${name} ${count++}`).digest();
    return hash.readUInt32BE() / 2 ** 32;
  };
}

/** Says a figure below all tests. */
export function figure(text: string): void {
  const file = process.env.TRUST_FIGURES;
  if (file) appendFileSync(file, `${text}\n`);
  else console.log(text);
}

/** One short text for all that a folder holds, but files of earlier releases; undefined where it is missing. */
export async function digestOf(folder: string): Promise<string | undefined> {
  if (!(await stat(folder).catch(() => undefined))) return undefined;
  const contents = await contentsOf(folder);
  const { "kept.json": kept = "", ...own } = contents;
  const earlier = Object.values(
    JSON.parse(Buffer.from(kept, "base64").toString() || "{}") as object,
  );
  for (const path of earlier.flat() as string[]) delete own[path];
  return createHash("sha256").update(JSON.stringify(own)).digest("hex").slice(0, 12);
}
