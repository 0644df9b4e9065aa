/** What the element and its views know of each other: a view draws what it is given, and changes the element's properties. */
import type { CSSResult, ReactiveControllerHost, TemplateResult } from "lit";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import type { Messages } from "../../core/i18n.ts";
import type { ShownNotice } from "../data/shown-notices.ts";
import type { Words } from "../words/names.ts";
import type { AttributeTexts, Settings } from "./attributes.ts";

/** The element, as views see it: what they change about the question, they write into its properties. */
export type ViewHost = HTMLElement &
  ReactiveControllerHost &
  AttributeTexts & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Draws again, but lets the page do something else first: until the moment has come. */
    requestUpdateAfter: (moment: Promise<unknown>) => void;
  };

/** What is the matter with entries, and how that is drawn. */
export interface Notices {
  of(entryId: string): readonly ShownNotice[];
  /** In a list: a badge and a line. */
  line(notice: ShownNotice, context: ViewContext): TemplateResult;
  /** Above an entry by itself. */
  box(notice: ShownNotice, context: ViewContext): TemplateResult;
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
  /** Another view takes over: lets go of what it holds. */
  leave?(): void;
}

/** What the module of a view exports. */
export interface ViewModule {
  /** Adopted beside the element's own while the view is shown. */
  styles: readonly CSSResult[];
  /** What it says, in English. */
  words: Messages;
  createView(host: ViewHost): View;
}
