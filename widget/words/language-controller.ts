/** The language of one widget: which it is to speak, and the words, which may come later than the widget. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { wantedLanguages } from "./language.ts";
import type { Wording } from "./wording.ts";
import { wordingFor } from "./wording-loader.ts";

/** Follows what the surroundings ask for, and has the host drawn again when other words have come. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #wanted: string | undefined;
  #wording: Wording | undefined;
  #coming: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** It may have been moved to where another language is spoken. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The words to draw with. Until those that are wanted are there, the last ones; undefined where there are none yet. */
  get wording(): Wording | undefined {
    this.#follow();
    return this.#wording;
  }

  /** When the words that are wanted are there, or are known not to come. */
  get settled(): Promise<unknown> {
    this.#follow();
    return this.#coming;
  }

  #follow(): void {
    const languages = wantedLanguages(this.#host);
    const wanted = languages.join(" ");
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const wording = wordingFor(languages);
    if (wording instanceof Promise) {
      this.#coming = wording.then((come) => {
        // Meanwhile something else may be wanted.
        if (this.#wanted !== wanted) return;
        this.#wording = come;
        this.#host.requestUpdate();
      });
    } else this.#wording = wording;
  }
}
