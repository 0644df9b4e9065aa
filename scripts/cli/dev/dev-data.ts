/** What Astro lacks for `dev`: answers for what only a build writes, and reads the catalog again when a file changes. */
import type { ServerResponse } from "node:http";
import type { AstroIntegration, HookParameters } from "astro";
import type { Catalog } from "../../../core/catalog.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import { projectPath } from "../../project.ts";
import { apiFiles } from "../../build/api.ts";
import { FORM, formFiles } from "../../build/form.ts";
import { handOver } from "../../build/site.ts";
import { reportProblems, withoutHints } from "../report/report.ts";
import { ReadWriteLock } from "./read-write-lock.ts";

const WIDGET = "widget/v1/tool-ladder.js";
const API = "api/v1/";
type Server = HookParameters<"astro:server:setup">["server"];

/** Editors write several files at once. */
const PAUSE = 100;

/**
 * Serves widget/v1/, api/v1/ and what the form loads under the base path; watches the catalog's folder. `watching` is
 * told when no change of a file is missed any more.
 */
export function devData(
  folder: string,
  first: Catalog,
  base: string,
  watching: () => void = () => undefined,
): AstroIntegration {
  const lock = new ReadWriteLock();
  let reads = 0;
  let files = apiFiles(first);
  let forForm = formFiles(first, folder);
  let timer: NodeJS.Timeout | undefined;

  async function reload(server: Server): Promise<void> {
    const read = ++reads;
    const result = await readCatalog(folder);
    // A later change is read already, and was perhaps read sooner.
    if (read !== reads) return;
    reportProblems(withoutHints(result.problems));
    const { catalog } = result;
    if (catalog) await lock.change(() => take(catalog, server));
  }

  /** Between two pages: of one that is half made, Vite would keep what it has made of the data before. */
  function take(catalog: Catalog, server: Server): void {
    files = apiFiles(catalog);
    forForm = formFiles(catalog, folder);
    handOver(catalog);
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

  function answer(server: Server): void {
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? "").replace(/\?.*/s, "");
      const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
      const record = name.startsWith(API) ? files.get(name.slice(API.length)) : undefined;
      if (record !== undefined) {
        response.setHeader("Content-Type", "application/json").end(record);
      } else if (name === WIDGET) {
        const source = `${base}@fs${projectPath("widget/element/define.ts")}`;
        response.setHeader("Content-Type", "text/javascript");
        response.end(`import ${JSON.stringify(source)};\n`);
      } else if (name.startsWith(FORM) && /\.\w+$/.test(name)) {
        void forForm.then((known) => {
          const text = known.get(name);
          if (text === undefined) next();
          else response.setHeader("Content-Type", "text/plain; charset=utf-8").end(text);
        });
      } else void lock.read(ended(response)).then(() => next());
    });
  }

  return {
    name: "tool-ladder:data",
    hooks: {
      "astro:server:setup": ({ server }) => {
        watch(server);
        answer(server);
      },
    },
  };
}

async function ended(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once("close", resolve));
}
