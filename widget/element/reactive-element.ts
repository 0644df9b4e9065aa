/**
 * The frame of the element: properties that attributes set, one drawing for all changes of a moment, controllers.
 * Lit's own base class does more than is asked here, and would add a sixth to what each page loads first.
 */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { render, type TemplateResult } from "lit/html.js";

const sheets = new Map<string, CSSStyleSheet>();

/** An element that draws itself into an open shadow root. */
export abstract class ReactiveElement extends HTMLElement implements ReactiveControllerHost {
  /** Property → attribute; properties without an attribute have none. */
  static readonly properties: ReadonlyMap<string, string | undefined> = new Map();

  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: "open" });
  #values = new Map<string, unknown>();
  #changed = new Set<string>();
  #controllers = new Set<ReactiveController>();
  #pending: Promise<void> | undefined;
  #wakes = false;

  static get observedAttributes(): string[] {
    return [...this.properties.values()].filter((name) => name !== undefined);
  }

  /** Gives the class its properties; once, before it is registered. */
  static reactive(): void {
    for (const name of this.properties.keys()) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ReactiveElement) {
          return this.#values.get(name);
        },
        set(this: ReactiveElement, value: unknown) {
          if (this.#values.get(name) === value) return;
          this.#values.set(name, value);
          this.#changed.add(name);
          this.requestUpdate();
        },
      });
    }
  }

  /** What to draw. */
  protected abstract render(): TemplateResult;

  /** Before drawing; `changed`: the properties that were set to something else since the last time. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  /** Resolves when everything that was asked for is drawn. */
  get updateComplete(): Promise<boolean> {
    return (async () => {
      while (this.#pending) await this.#pending;
      return true;
    })();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.isConnected && this.#wakes) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /**
   * Draws soon, once for however many ask; what is asked for while drawing is drawn along. `after`: what may happen
   * before, such as that the page has a moment for something else.
   */
  requestUpdate(after: Promise<unknown> = Promise.resolve()): void {
    if (this.#wakes) this.#pending ??= after.then(() => this.#update());
  }

  connectedCallback(): void {
    if (!this.#wakes) this.#wake();
    for (const each of this.#controllers) each.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const [name, each] of properties) {
      if (each === attribute)
        (this as unknown as Record<string, unknown>)[name] = value ?? undefined;
    }
    this.requestUpdate();
  }

  /** Dresses the shadow root in texts of CSS, each made into a sheet once for all elements. */
  protected adopt(texts: readonly string[]): void {
    this.renderRoot.adoptedStyleSheets = texts.map((text) => {
      const sheet = sheets.get(text) ?? new CSSStyleSheet();
      if (!sheets.has(text)) sheet.replaceSync(text);
      sheets.set(text, sheet);
      return sheet;
    });
  }

  /** What was set before the script came lies on the element itself, in front of our properties. */
  #wake(): void {
    const { properties } = this.constructor as typeof ReactiveElement;
    for (const name of properties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      const early = this as unknown as Record<string, unknown>;
      const value = early[name];
      delete early[name];
      early[name] = value;
    }
    this.#wakes = true;
  }

  #update(): void {
    try {
      this.willUpdate(this.#changed);
      this.#changed = new Set();
      render(this.render(), this.renderRoot, { host: this });
    } catch (error) {
      // The page around it has nothing to do with what goes wrong in here.
      console.error(error);
    }
    this.#pending = undefined;
    for (const each of this.#controllers) each.hostUpdated?.();
  }
}
