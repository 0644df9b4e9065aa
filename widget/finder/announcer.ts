/** Announcements: a live region that speaks once, after the typing or clicking has paused. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long a pause must be before it is worth speaking, in milliseconds. */
const PAUSE = 800;

/** Holds the words of the live region. The first words it is given are what stands there already: they are not spoken. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: string | undefined;
  /** The words to render into the live region. */
  words = "";

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes what is true now; it will be spoken if it still is after the pause. */
  announce(words: string): void {
    if (words === this.#latest) return;
    const first = this.#latest === undefined;
    this.#latest = words;
    if (first) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.words = words;
      this.#host.requestUpdate();
    }, PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
