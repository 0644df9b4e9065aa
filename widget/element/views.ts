/** The views: which there are, and how each is loaded when it is wanted. */
import type { Source } from "../data/data.ts";
import type { AttributeName } from "../interface/attributes.ts";
import type { ViewModule } from "../interface/view.ts";
import { loadCode } from "../parts/lazy.ts";

interface ViewEntry {
  module: () => Promise<ViewModule>;
  /** The attribute that says what it loads, beside `src`. */
  loads?: AttributeName;
  /** Begins to read what the view will ask for, before its code is there. */
  prefetch?: (source: Source) => unknown;
}

/** The views by name. */
const VIEWS: Readonly<Record<string, ViewEntry>> = {
  finder: { module: () => import("../finder/finder.ts"), prefetch: (source) => source.index() },
  card: { module: () => import("../card/card.ts"), loads: "tool" },
};

const DEFAULT_VIEW = "finder";

/** The name of the view that a text asks for. */
export function viewName(wanted: string | undefined): string {
  return wanted !== undefined && Object.hasOwn(VIEWS, wanted) ? wanted : DEFAULT_VIEW;
}

/** Whether a view that has that name is to be loaded anew when the attribute changes. */
export function loadsBy(attribute: AttributeName, name: string): boolean {
  return VIEWS[name]!.loads === attribute;
}

/** Loads a view that has that name, and begins to read what it will ask for; undefined where it can't be had. */
export function loadView(name: string, source: Source): Promise<ViewModule | undefined> {
  const { module, prefetch } = VIEWS[name]!;
  void prefetch?.(source);
  return loadCode(module);
}
