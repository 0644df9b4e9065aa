/** The live check: checks the draft while it is written and draws its card. What it needs is loaded after the form. */
import type { OtherFiles } from "../../../schema/check/known.ts";
import type { CardData } from "../../../widget/preview.ts";
import { textAt } from "../values.ts";
import { PREVIEW } from "./aside.ts";
import { fetchFile } from "./fetch-file.ts";
import type { Store } from "./store.ts";

type Checker = typeof import("./checker.ts");
type Preview = typeof import("../../../widget/preview.ts");

/** Debounce, in milliseconds. */
const PAUSE = 120;

export class LiveCheck {
  readonly #store: Store;
  #checker: Checker | undefined;
  #preview: Preview | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last id made from the title: while the draft has it, it follows the title. */
  #suggestion = "";
  #taken: ReadonlySet<string> = new Set();

  constructor(store: Store) {
    this.#store = store;
    // The first check is due from the start, however long the checker takes to load.
    store.progress.begin("check");
  }

  /** Loads everything; without the other files, the draft is checked by itself. */
  async load(): Promise<void> {
    const store = this.#store;
    const [checker, others] = await Promise.all([
      import("./checker.ts"),
      fetchFile(
        `${store.page.base}submit/others.json`,
        (found) => found.json() as Promise<OtherFiles>,
      ),
    ]);
    this.#checker = checker;
    if (others === undefined)
      store.message = { words: store.t("form-others-missing"), isBad: true };
    else store.setOthers(others);
    this.#taken = new Set(store.others.entries.map(({ id }) => id));
    this.#suggestion = this.#suggested();
    void store.progress.until(this.#loadPreview());
  }

  get checker(): Checker {
    return this.#checker!;
  }

  /** Sets the id by hand; an empty one follows the title again. */
  rename(id: string): void {
    this.#store.id = id;
    this.#store.notify();
  }

  refusal(id: string): string | undefined {
    return this.#checker?.refuseId(id, this.#taken);
  }

  schedule(): void {
    clearTimeout(this.#timer);
    this.#store.progress.begin("check");
    this.#timer = setTimeout(() => this.#run(), PAUSE);
  }

  async #loadPreview(): Promise<void> {
    this.#preview = await import("../../../widget/preview.ts");
    this.schedule();
  }

  #run(): void {
    const store = this.#store;
    const checker = this.#checker;
    if (checker === undefined) return;
    if (store.tool === undefined && ["", this.#suggestion].includes(store.id)) {
      store.id = this.#suggested();
    }
    this.#suggestion = this.#suggested();
    const { text, problems, card } = checker.checkDraft(
      store.entry,
      store.original,
      store.file,
      store.known,
    );
    store.checked = { text, problems };
    store.draw();
    this.#show(card);
    store.progress.end("check");
  }

  #show(card: CardData | undefined): void {
    const { entry, page } = this.#store;
    const place = document.getElementById(PREVIEW);
    if (place === null || this.#preview === undefined) return;
    if (card === undefined || textAt(entry, ["title"]) === "") this.#preview.clear(place);
    else {
      const address = new URL(`${page.base}api/v1/catalog.json`, location.href);
      this.#preview.drawCard(place, card, address);
    }
  }

  #suggested(): string {
    return this.#checker?.idFrom(textAt(this.#store.entry, ["title"])) ?? "";
  }
}
