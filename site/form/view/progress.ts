/** What the form was asked for and has not drawn yet: one state, for assistive technology and for whoever else waits. */

/** What lies beside the form carries the state: a form that is busy itself could not be read while somebody types. */
const BESIDE = "#form .beside";

/** The work of drawing. */
export const DRAW = "draw";

export class Progress {
  readonly #running = new Set<unknown>();

  /** Something is on its way. What is begun anew before its end ends once. */
  begin(work: unknown): void {
    this.#running.add(work);
    this.#show();
  }

  /** It is drawn, or its drawing has begun. */
  end(work: unknown): void {
    this.#running.delete(work);
    this.#show();
  }

  /** Waits for something that is on its way. */
  async until<T>(work: Promise<T>): Promise<T> {
    this.begin(work);
    try {
      return await work;
    } finally {
      this.end(work);
    }
  }

  /** Does something in the first frame that has nothing left to draw. */
  whenDrawn(run: () => void): void {
    this.begin(run);
    requestAnimationFrame(() => {
      if (this.#running.has(DRAW)) {
        this.whenDrawn(run);
        return;
      }
      run();
      this.end(run);
    });
  }

  #show(): void {
    document.querySelector(BESIDE)?.setAttribute("aria-busy", String(this.#running.size > 0));
  }
}
