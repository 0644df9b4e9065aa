/** Lazy loading: code that is loaded when it is first wanted, and what is said where it can't be. */
import { nothing, type TemplateResult } from "lit/html.js";
import type { Translate } from "../../core/i18n.ts";
import { SCRIPT } from "../data/origins.ts";
import { inTime } from "../data/patience.ts";
import { problemBox } from "./problem.ts";

/** Gives a module where it is there; else undefined, and it calls back when it has come or can't be had. */
export interface Lazy<M> {
  (come: () => void): M | undefined;
  /** Whether it can't be had; it is loaded again once this is set to false. */
  failed: boolean;
}

/**
 * Loads code in time; undefined where it can't be had. A cache may hold the script longer than its server holds what
 * that loads: then it is fetched anew, so that loading the page again helps.
 */
export async function loadCode<M>(load: () => Promise<M>): Promise<M | undefined> {
  const module = await inTime(load());
  if (!module && SCRIPT) void fetch(SCRIPT, { cache: "reload" }).catch(() => undefined);
  return module;
}

/** Makes the function that gives a module. */
export function lazy<M>(load: () => Promise<M>): Lazy<M> {
  let module: M | undefined;
  let loading: Promise<M | undefined> | undefined;
  const get: Lazy<M> = (come) => {
    if (module || get.failed) return module;
    loading ??= loadCode(load);
    void loading.then((loaded) => {
      loading = undefined;
      module = loaded;
      get.failed = !loaded;
      come();
    });
    return undefined;
  };
  get.failed = false;
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
    part.failed = false;
    redraw();
  };
  return problemBox(t("problem-code"), retry, t);
}
