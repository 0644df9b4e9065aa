/** The API of a catalog as a host gives it out that means ill: a vector in whatever texts its files hold. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tripwire } from "./tripwire.ts";
import { VECTORS } from "./vectors.ts";

/** What stands for a text: the vector itself, or what lit takes for a template where nobody looks at types. */
export type Shape = "text" | "template";

/** Answers below /hostile/<shape>/<shift>/api/v1/ of the site from its folder: each text has another vector by the shift. */
export async function serveHostileApi(wire: Tripwire, site: string, out: string): Promise<void> {
  await wire.context.route(`${site}hostile/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const [, shape, shift, rest] = /hostile\/(\w+)\/(\d+)\/(.*)/.exec(path)!;
    const text = await readFile(join(out, rest!), "utf8").catch(() => undefined);
    if (text === undefined) return route.fulfill({ status: 404 });
    const number = Number(/-(\d+)\.json$/.exec(rest!)?.[1] ?? 0);
    const json = hostile(JSON.parse(text), rest!, Number(shift) + number, shape as Shape);
    return route.fulfill({ json });
  });
}

/** By these the files of a catalog belong together, and a notice is one. */
const NEEDED = /^(?:id|stamp|files|reaches|entries|start|end|expectedEnd)$/;
/** Of the index, whatever is not shown is of a form of its own. */
const SHOWN = /^(?:first|labels|description|technologies)$/;

function hostile(file: unknown, path: string, first: number, shape: Shape): unknown {
  let count = first;
  const change = (value: unknown, key: string, isShown: boolean): unknown => {
    if (NEEDED.test(key)) return value;
    if (Array.isArray(value)) return value.map((item) => change(item, "", isShown));
    if (typeof value === "object" && value !== null) {
      const isCard = Object.hasOwn(value, "title");
      const fields = Object.entries(value).map(([name, child]) => [
        name,
        change(child, name, isShown || isCard || SHOWN.test(name)),
      ]);
      return Object.fromEntries(fields) as object;
    }
    if (typeof value !== "string" || !isShown) return value;
    const vector = VECTORS[count++ % VECTORS.length]!;
    // Without a title there is nothing to show.
    if (shape === "text" || key === "title") return vector;
    return { _$litType$: 1, strings: [vector], values: [] };
  };
  return change(file, "", !path.includes("/search/"));
}
