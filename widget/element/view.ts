/** What a view is to the element: a template that is loaded when it is wanted, with styles of its own. */
import type { ReactiveControllerHost, TemplateResult } from "lit";
import type { Translate } from "../../core/i18n.ts";
import type { AttributeName, AttributeTexts, Settings } from "./attributes.ts";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import type { Names } from "../words/names.ts";
import type { Notices } from "./notices-controller.ts";

/** The element, as views see it: what they change about the question, they write into its properties. */
export type ViewHost = HTMLElement &
  ReactiveControllerHost &
  AttributeTexts & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    requestUpdate: (after?: Promise<unknown>) => void;
  };

/** Everything that a template needs to find words. */
export interface Words {
  t: Translate;
  /** The language that the words are in. */
  lang: string;
  names: Names;
}

/** What a view draws from. */
export interface ViewContext extends Words {
  catalog: CatalogData;
  settings: Settings;
  /** What is the matter with entries at the moment; absent until that has been read. */
  notices?: Notices | undefined;
}

export interface View {
  /** Reads what its first picture takes beside the catalog; gives back why it can't be had. */
  load(source: Source, catalog: CatalogData): Promise<LoadProblem | undefined>;
  render(context: ViewContext): TemplateResult;
  /** Another view takes over. */
  leave(): void;
}

export interface ViewModule {
  /** Texts of CSS. */
  styles: readonly string[];
  createView(host: ViewHost): View;
}

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

export const DEFAULT_VIEW = "finder";

/** The name of the view that a text asks for. */
export function viewName(wanted: string | undefined): string {
  return wanted !== undefined && Object.hasOwn(VIEWS, wanted) ? wanted : DEFAULT_VIEW;
}

/** Whether a view that has that name is to be loaded anew when the attribute changes. */
export function loadsBy(attribute: AttributeName, name: string): boolean {
  return VIEWS[name]!.loads === attribute;
}

/** Loads a view that has that name, and begins to read what it will ask for. */
export function loadView(name: string, source: Source): Promise<ViewModule> {
  const { module, prefetch } = VIEWS[name]!;
  void prefetch?.(source);
  return module();
}
