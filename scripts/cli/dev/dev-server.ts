/** What Astro lacks for `dev`: it serves what only a build writes, and reads the catalog again when a file changes. */
import type { ServerResponse } from "node:http";
import type { AstroIntegration, HookParameters } from "astro";
import type { Catalog } from "../../../core/catalog.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";
import { outputs } from "../../build/outputs.ts";
import { provideCatalog } from "../../build/site.ts";
import { projectPath } from "../../project.ts";
import type { Address } from "../address.ts";
import { reportProblems, withoutHints } from "../report/report.ts";
import { contentType } from "../serve/content-type.ts";
import { ReadWriteLock } from "./read-write-lock.ts";

const WIDGET = "widget/v1/tool-ladder.js";
type Server = HookParameters<"astro:server:setup">["server"];

/** A checked catalog, and the files that it was read from. */
interface Read {
  catalog: Catalog;
  sources: SourceFiles;
}

/** Editors write several files at once. */
const PAUSE = 100;

/**
 * Serves the published files and the widget under the base path; watches the catalog's folder. `watching` is called when
 * no change of a file is missed any more.
 */
export function devServer(
  folder: string,
  first: Read,
  address: Address,
  watching: () => void = () => undefined,
): AstroIntegration {
  // Pages are made when they are asked for, so there is no list of them.
  const filesOf = ({ catalog, sources }: Read) => outputs({ catalog, sources, address, pages: [] });
  const lock = new ReadWriteLock();
  let reads = 0;
  let files = filesOf(first);
  let timer: NodeJS.Timeout | undefined;

  async function reload(server: Server): Promise<void> {
    const read = ++reads;
    const result = await readCatalog(folder);
    // A later change is read already, and was perhaps read sooner.
    if (read !== reads) return;
    reportProblems(withoutHints(result.problems));
    const { catalog, sources } = result;
    if (catalog) await lock.change(() => take({ catalog, sources }, server));
  }

  /** Between two pages: of one that is half made, Vite would keep what it has made of the data before. */
  function take(read: Read, server: Server): void {
    files = filesOf(read);
    provideCatalog(read.catalog);
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: "full-reload" });
  }

  function watch(server: Server): void {
    server.watcher.add(folder);
    server.watcher.on("ready", watching);
    server.watcher.on("all", (_event, path) => {
      if (!path.startsWith(folder)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void reload(server), PAUSE);
    });
  }

  async function answer(url: string, response: ServerResponse, next: () => void): Promise<void> {
    const path = url.replace(/\?.*/s, "");
    const { base } = address;
    const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
    const text = name === WIDGET ? widgetScript(base) : (await files).get(name);
    if (text !== undefined) response.setHeader("Content-Type", contentType(name)).end(text);
    else {
      await lock.read(ended(response));
      next();
    }
  }

  return {
    name: "tool-ladder:dev-server",
    hooks: {
      "astro:server:setup": ({ server }) => {
        watch(server);
        server.middlewares.use(({ url = "" }, response, next) => {
          answer(url, response, next).catch(next);
        });
      },
    },
  };
}

/** Loads the element from its sources, which know neither where they would be published nor a catalog beside them. */
function widgetScript(base: string): string {
  const sources = `${base}@fs${projectPath("widget/element/define.ts")}`;
  return `globalThis.toolLadder ??= { src: new URL("../../api/v1/", import.meta.url).href };
await import(${JSON.stringify(sources)});
`;
}

async function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once("close", resolve));
}
