/** A lock for `dev`: many may read at once; nobody reads while the data change, and nothing changes while it is read. */
export class ReadWriteLock {
  readonly #readers = new Set<Promise<unknown>>();
  #change: Promise<unknown> = Promise.resolve();

  /** Waits until nothing is being changed; from then on changes wait for the reader's end. */
  async read(end: Promise<unknown>): Promise<void> {
    let waited: Promise<unknown>;
    do await (waited = this.#change);
    while (waited !== this.#change);
    this.#readers.add(end);
    void end.then(() => this.#readers.delete(end));
  }

  /** Changes when everybody has ended who began to read before; whoever comes later waits for it. */
  async change(make: () => void): Promise<void> {
    const before = this.#change;
    const change = before.then(async () => Promise.all(this.#readers)).then(make);
    this.#change = change.catch(() => undefined);
    return change;
  }
}
