/** The notices of one catalog: read once for all widgets of a page that show it, and again when they are stale. */
import type { Source } from "./data.ts";
import { type NoticeRecord, readNotices } from "../../core/api/notices.ts";
import { type ShownNotice, shownNotices } from "./shown-notices.ts";

/** What is older than this is read again as soon as somebody looks, in milliseconds. */
const STALE = 5 * 60_000;

/** Tells those who watch when there is something else to show; without them it rests. */
export class NoticeBoard {
  readonly #source: Pick<Source, "fresh">;
  readonly #clock: () => number;
  readonly #watchers = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #asked = -Infinity;
  /** Whether nothing could be read the last time. */
  failed = false;
  #reaching = new Map<string, NoticeRecord[]>();

  constructor(source: Pick<Source, "fresh">, clock: () => number = Date.now) {
    this.#source = source;
    this.#clock = clock;
  }

  /** What is worth knowing about an entry by the reader's clock. */
  of(entryId: string): ShownNotice[] {
    void this.refresh();
    return shownNotices(this.#reaching.get(entryId) ?? [], new Date(this.#clock()));
  }

  watch(redraw: () => void): void {
    if (this.#watchers.size === 0) {
      document.addEventListener("visibilitychange", this.#look);
      this.#timer = setInterval(this.#look, STALE);
    }
    this.#watchers.add(redraw);
  }

  leave(redraw: () => void): void {
    this.#watchers.delete(redraw);
    if (this.#watchers.size > 0) return;
    document.removeEventListener("visibilitychange", this.#look);
    clearInterval(this.#timer);
  }

  retry(): void {
    this.#asked = -Infinity;
    void this.refresh();
  }

  /** Reads what is stale. What can't be read leaves what was there, and is asked for again when it would be stale. */
  async refresh(): Promise<void> {
    if (this.#clock() - this.#asked < STALE) return;
    this.#asked = this.#clock();
    const loaded = await this.#source.fresh("notices.json");
    // Where there is no such file there are no notices.
    const failed = "problem" in loaded && loaded.problem !== "missing";
    const isNews = failed !== this.failed;
    this.failed = failed;
    if ("problem" in loaded) {
      if (isNews) this.#tell();
      return;
    }
    this.#reaching = new Map();
    for (const notice of readNotices(loaded.value)) {
      for (const id of new Set(notice.reaches)) {
        this.#reaching.set(id, [...(this.#reaching.get(id) ?? []), notice]);
      }
    }
    this.#tell();
  }

  /** Time passes: notices begin and end, also where nothing new has come. */
  readonly #look = (): void => {
    if (document.visibilityState === "hidden") return;
    void this.refresh();
    this.#tell();
  };

  #tell(): void {
    for (const redraw of this.#watchers) redraw();
  }
}
