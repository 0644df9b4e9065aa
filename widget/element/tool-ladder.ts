/** The element: properties, and what it shows while there is no catalog. What it shows of one is the views' part. */
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { createTranslator, type HostTranslate } from "../../core/i18n.ts";
import {
  ATTRIBUTES,
  type AttributeTexts,
  propertyOf,
  readSettings,
  type Settings,
} from "../interface/attributes.ts";
import { adoptIn } from "./document-styles.ts";
import { CatalogController } from "./catalog-controller.ts";
import { LanguageController } from "../words/language-controller.ts";
import { drawLater, lazy } from "../parts/lazy.ts";
import { namesOf } from "../words/names.ts";
import { loading, problem } from "../parts/problem.ts";
import { ThemeController } from "./theme-controller.ts";
import { styles } from "./tool-ladder.styles.ts";
import { loadsBy, viewName } from "./views.ts";
import { ENGLISH, type Wording } from "../words/wording.ts";

/** An attribute that is taken away leaves nothing, rather than null. */
const TEXT = { fromAttribute: (text: string | null) => text ?? undefined };

const notices = lazy(() => import("./notices-controller.ts"));

/** Keys that are typed into a field end here: to the page it looks as if nobody typed, and it may have shortcuts. */
function keepKey(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey || key === "Tab" || key === "Escape") return;
  if ((target as Element).matches("input")) event.stopPropagation();
}

/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging -- `properties` declares what this promises. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface ToolLadder extends AttributeTexts {}

/**
 * Finds tools by what they ask of a person, or shows one. For each attribute there is a property that holds the same
 * text; what they are for stands in the manual, and so do the parts.
 *
 * @attr {string} lang - The language to speak. Default: the language around it, or that of the wiki's interface.
 * @slot - What stands here is shown until the catalog is there, and again where it can't be had.
 * @fires {ToolLadderReadyEvent} tool-ladder-ready
 * @fires {ToolLadderResultsEvent} tool-ladder-results
 * @fires {ToolLadderOpenEvent} tool-ladder-open
 * @fires {ToolLadderErrorEvent} tool-ladder-error
 * @cssproperty [--tool-ladder-font-family=inherit] - The font of everything in it.
 * @cssproperty [--tool-ladder-padding=0] - The room between its edge and what is in it.
 */
export class ToolLadder extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    ...Object.fromEntries(
      ATTRIBUTES.map((name) => [propertyOf(name), { attribute: name, converter: TEXT }]),
    ),
    translator: { attribute: false },
  };

  /** The page's own words: asked for each message before ours. */
  declare translator: HostTranslate | undefined;

  readonly #theme = new ThemeController(this);
  readonly #language = new LanguageController(this);
  readonly #catalog = new CatalogController(this, this.#language);
  #viewStyles = this.#catalog.with.styles;
  #moment: Promise<unknown> | undefined;

  /** `lang` is the browser's own property; only its changes are of interest. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    super.attributeChangedCallback(name, old, text);
    if (name === "lang") this.requestUpdate();
  }

  /**
   * Draws again when a moment has come, unless a drawing is under way already.
   * @internal For views.
   */
  requestUpdateAfter(moment: Promise<unknown>): void {
    if (this.isUpdatePending) return;
    this.#moment = moment;
    this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#moment;
    this.#moment = undefined;
    try {
      await super.scheduleUpdate();
    } catch (error) {
      this.#catalog.fail(error);
    }
  }

  /** Resolves when everything is drawn, what was asked for by the drawing itself included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    while (!(await super.getUpdateComplete()));
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#catalog.restore();
    const isNew = !this.hasUpdated || changed.has("src") || changed.has("view");
    if (isNew || (changed.has("tool") && loadsBy("tool", viewName(this.view)))) {
      void this.#catalog.load();
    }
    if (this.#viewStyles === this.#catalog.with.styles) return;
    this.#viewStyles = this.#catalog.with.styles;
    this.#adoptStyles();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#adoptStyles();
    return root;
  }

  /** Moved into another document, such as a window of its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles();
  }

  #adoptStyles(): void {
    adoptIn(this.shadowRoot!, [...styles, ...this.#viewStyles]);
  }

  protected override render(): TemplateResult {
    const settings = readSettings(this);
    const wording = this.#language.wording;
    const scheme = this.#theme.scheme(settings.theme);
    const own = settings.theme === "auto" ? "" : "own";
    return html`<div
      class="root ${scheme} ${own}"
      part="root"
      lang=${wording && wording.lang !== "qqx" ? wording.lang : nothing}
      dir=${this.hasAttribute("dir") ? nothing : (wording?.dir ?? nothing)}
      @keydown=${keepKey}
      @keypress=${keepKey}
      @keyup=${keepKey}
    >
      ${this.#content(settings, wording)}
    </div>`;
  }

  /** Without words as yet, there is nothing to say but what the page says. */
  #content(settings: Settings, wording: Wording | undefined): TemplateResult {
    const { state } = this.#catalog;
    const { lang, messages } = wording ?? ENGLISH;
    const t = createTranslator({ ...this.#catalog.with.words, ...messages }, lang, this.translator);
    switch (state.status) {
      case "ready": {
        const { catalog, view } = state;
        const redraw = () => this.requestUpdate();
        // Asked for only now: they come after the first list.
        const board = notices(redraw)?.noticesFor(this, catalog);
        const names = namesOf(catalog);
        return html`${view.render({ t, lang, settings, catalog, names, notices: board })}
        ${drawLater(notices, (module) => module.noticesProblem(catalog, t), redraw, t)}`;
      }
      case "problem":
        return html`${problem(state.reason, () => void this.#retry(), t, this.#catalog.site)}<slot
          ></slot>`;
      case "loading":
        return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${
            this.#hasFallback() || !wording ? nothing : loading(t)
          }`;
    }
  }

  #hasFallback(): boolean {
    return this.childElementCount > 0 || this.textContent.trim() !== "";
  }

  /** The button that was pressed is gone afterwards: the focus goes to what has come instead. */
  async #retry(): Promise<void> {
    await this.#catalog.load();
    await this.updateComplete;
    const { renderRoot } = this;
    (renderRoot.querySelector<HTMLElement>(".problem button, .search, .title a") ?? this).focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "tool-ladder": ToolLadder;
  }
}
