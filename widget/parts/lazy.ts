/** Lazy loading: code that is loaded when it is first wanted, and what is said where it can't be. */
import { nothing, type TemplateResult } from "lit/html.js";
import type { Translate } from "../../core/i18n.ts";
import { SCRIPT } from "../data/origins.ts";
import { inTime } from "../data/patience.ts";
import { problemBox } from "./problem.ts";

/** Gives a module where it is there; else undefined, and it calls back when it has come or can't be had. */
export interface Lazy<M> {
  (come: () => void): M | undefined;
  /** What to say where it can't be had; it is loaded again once this is emptied. */
  failed: "" | "problem-code" | "problem-broken";
}

/** What browsers say of a module that can't be loaded, or came broken. Nothing else tells it from an error in the module. */
const NOT_LOADED = /dynamically imported|module script|^SyntaxError/;

/**
 * Loads code in time; undefined where it can't be had. A cache may hold the script longer than its server holds what
 * that loads, or hold a part that came broken: then all are fetched anew, so that loading the page again helps.
 * @throws What is wrong with the code itself.
 */
export async function loadCode<M>(load: () => Promise<M>): Promise<M | undefined> {
  const loading = load().catch((error: unknown) => {
    if (!NOT_LOADED.test(String(error))) throw error;
    return undefined;
  });
  const module = await inTime(loading);
  if (module) return module;
  if (SCRIPT) {
    const folder = new URL(".", SCRIPT).href;
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    for (const address of new Set([SCRIPT, ...loaded]))
      if (address.startsWith(folder))
        void fetch(address, { cache: "reload" }).catch(() => undefined);
  }
  return Promise.race([loading, Promise.resolve(undefined)]);
}

/** Makes the function that gives a module. */
export function lazy<M>(load: () => Promise<M>): Lazy<M> {
  let module: M | undefined;
  let loading: Promise<void> | undefined;
  const get: Lazy<M> = (come) => {
    if (module || get.failed) return module;
    loading ??= loadCode(load).then(
      (loaded) => {
        module = loaded;
        get.failed = loaded ? "" : "problem-code";
      },
      (error: unknown) => {
        console.error(error);
        get.failed = "problem-broken";
      },
    );
    void loading.then(() => {
      loading = undefined;
      come();
    });
    return undefined;
  };
  get.failed = "";
  return get;
}

/** What a module draws; nothing until it is there, and a sentence where it can't be had. */
export function drawLater<M>(
  part: Lazy<M>,
  draw: (module: M) => TemplateResult | typeof nothing,
  redraw: () => void,
  t: Translate,
): TemplateResult | typeof nothing {
  const module = part(redraw);
  if (module) return draw(module);
  if (!part.failed) return nothing;
  const retry = (): void => {
    part.failed = "";
    redraw();
  };
  return problemBox(t(part.failed), retry, t);
}
