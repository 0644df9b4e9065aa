/** Reading ahead: what further answers take of a small catalog is fetched when the page rests, so that they come at once. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SearchIndex } from "../../core/search/query/open-index.ts";
import { readWhole } from "../../core/search/query/whole-index.ts";
import { savesData } from "./saves-data.ts";

/** How long nothing was drawn, in milliseconds: somebody who asks at once must not share the network with this. */
const REST = 500;
/** After this a page that is never idle counts as such. */
const PATIENCE = 2_000;

/** Once for all finders that show a catalog; where it fails, files are read as they are needed. */
const begun = new WeakSet<SearchIndex>();

/** The finder that it reads for. */
interface Reader {
  readonly index: SearchIndex | undefined;
  readonly busy: boolean;
}

type Host = ReactiveControllerHost & Pick<Element, "isConnected">;

export class ReadAhead implements ReactiveController {
  readonly #host: Host;
  readonly #reader: Reader;
  #timer = 0;

  constructor(host: Host, reader: Reader) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** Each drawing begins the rest anew. */
  hostUpdated(): void {
    this.hostDisconnected();
    const { index } = this.#reader;
    // The end of a list is drawn even where the element is gone already.
    if (!this.#host.isConnected || index?.manifest.whole !== true) return;
    if (begun.has(index) || savesData()) return;
    const timer = (this.#timer = window.setTimeout(() => {
      whenIdle(() => {
        if (timer !== this.#timer || this.#reader.busy || begun.has(index)) return;
        begun.add(index);
        void Promise.allSettled([readWhole(index), ...loadCode()]);
      });
    }, REST));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}

/** What answers and questions may load later. */
function loadCode(): Promise<unknown>[] {
  return [
    import("./finder-engine.ts"),
    import("./empty.ts"),
    import("./panels.ts"),
    import("../../core/nearest.ts"),
  ];
}

/** Not every browser tells when it is idle. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run, { timeout: PATIENCE });
  else run();
}
