/** `npm run size`: what the published scripts weigh, against the numbers in package.json. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundleClassic } from "./build/bundle-classic.ts";
import { bundleWidget, type Chunk } from "./build/bundle-widget.ts";
import { projectPath } from "./project.ts";
import { messageFiles } from "./build/messages.ts";

/** What is measured → bytes, each file gzipped by itself. */
export type Sizes = Readonly<Record<string, number>>;

/** A limit that is further above the size than this hides growth. */
const SLACK = 0.97;

if (import.meta.main) {
  const failures = sizeFailures(await measure(), await limits());
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Measures a fresh bundle and says what it found. */
async function measure(): Promise<Sizes> {
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-size-"));
  const words = [...(await messageFiles()).values()];
  const sizes = {
    ...widgetSizes(await bundleWidget(folder)),
    "widget-classic": weigh([await bundleClassic(folder)]),
    ...languageSize(words),
  };
  await rm(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${name}: ${bytes} bytes gzipped`);
  return sizes;
}

/** `widget-start`: what a page loads for the element itself; `widget-all`: with all that is loaded when needed. */
export function widgetSizes(chunks: readonly Chunk[]): Sizes {
  const start = new Set<string>();
  const follow = (chunk: Chunk | undefined): void => {
    if (!chunk || start.has(chunk.name)) return;
    start.add(chunk.name);
    for (const name of chunk.imports) follow(chunks.find((other) => other.name === name));
  };
  follow(chunks[0]);
  return {
    "widget-start": weigh(chunks.filter(({ name }) => start.has(name))),
    "widget-all": weigh(chunks),
  };
}

/** `widget-language`: the largest file of words in another language. */
export function languageSize(files: readonly string[]): Sizes {
  return { "widget-language": Math.max(0, ...files.map((text) => weigh([{ code: text }]))) };
}

/** One sentence for each size that is not what package.json says. */
export function sizeFailures(sizes: Sizes, allowed: Sizes): string[] {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const limit = allowed[name] ?? 0;
    if (bytes <= limit && bytes >= limit * SLACK) return [];
    const change = bytes > limit ? "over" : "well under";
    return [
      `${name} is ${bytes} bytes, ${change} the ${limit} in package.json: ` +
        `if that is meant, set toolLadder.sizes["${name}"] to ${Math.ceil(bytes / 100) * 100}.`,
    ];
  });
}

function weigh(chunks: readonly Pick<Chunk, "code">[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

async function limits(): Promise<Sizes> {
  const text = await readFile(projectPath("package.json"), "utf8");
  return (JSON.parse(text) as { toolLadder?: { sizes?: Sizes } }).toolLadder?.sizes ?? {};
}
