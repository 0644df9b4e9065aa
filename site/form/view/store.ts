/** The form's state: the draft, and the listeners for its changes. */
import { createTranslator, type Translate } from "../../../core/i18n.ts";
import { byId, type Entry, makeEntry } from "../../../core/catalog.ts";
import type { ToolFile } from "../../../core/generated/tool.ts";
import type { KnownCatalog, OtherFiles } from "../../../schema/check/known.ts";
import type { Path } from "../../../schema/check/positions.ts";
import type { SavedDraft, Original } from "../drafts.ts";
import type { PageData } from "../page-data.ts";
import type { FormProblem } from "../form-problems.ts";
import { type Draft, put } from "../values.ts";
import type { SiteKey } from "../../words.ts";
import { Progress } from "./progress.ts";

/** The result of the live check. */
export interface CheckResult {
  text: string;
  problems: readonly FormProblem[];
}

/** What is said above the form, and what one can do about it. */
export interface Message {
  words: string;
  isBad?: boolean;
  action?: { words: string; act: () => void };
}

export class Store {
  readonly page: PageData;
  readonly t: Translate<SiteKey>;
  readonly progress = new Progress();
  /** The id of the entry that is edited; undefined: a new one is added. */
  tool: string | undefined;
  entry: Draft = {};
  id = "";
  original: Original | undefined;
  readonly touched = new Set<string>();
  /** Every problem is shown beside its field, whether somebody has been there or not. */
  showsAll = false;
  others: OtherFiles = { entries: [], maintainers: [], redirects: {}, icons: [] };
  entryById: ReadonlyMap<string, Entry> = new Map();
  readonly skillById: ReadonlyMap<string, KnownCatalog["vocabularies"]["skills"][number]>;
  checked: CheckResult | undefined;
  message: Message | undefined;
  /** When the draft was last saved; false: the browser cannot save; undefined: nothing to save yet. */
  saved: string | false | undefined;
  /** Redraws without a change of the draft. */
  draw: () => void = () => undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(page: PageData) {
    this.page = page;
    this.t = createTranslator<SiteKey>(page.words, page.lang);
    this.skillById = byId(page.vocabularies.skills);
  }

  get vocabularies(): PageData["vocabularies"] {
    return this.page.vocabularies;
  }

  get known(): KnownCatalog {
    const { about, vocabularies } = this.page;
    return { about, vocabularies, ...this.others };
  }

  /** The name of the entry's file. */
  get file(): string {
    return this.original?.file ?? `${this.id === "" ? "my-tool" : this.id}.yaml`;
  }

  setOthers(others: OtherFiles): void {
    this.others = others;
    const { language } = this.page.about;
    this.entryById = byId(
      others.entries.map(({ id, file: _, ...entry }) => makeEntry(id, entry as ToolFile, language)),
    );
    this.notify();
  }

  /** Fills a field in. */
  set(path: Path, value: unknown): void {
    this.change(put(this.entry, path, value), path);
  }

  /** Replaces the draft by one in which a field was changed. */
  change(entry: Draft, path: Path): void {
    this.entry = entry;
    this.touch(path);
    this.notify();
  }

  /** Marks a field as visited: its problems may be shown. */
  touch(path: Path): void {
    path.forEach((_, i) => this.touched.add(path.slice(0, i + 1).join(".")));
  }

  isTouched(path: Path): boolean {
    return this.showsAll || this.touched.has(path.join("."));
  }

  /** What autosave stores. */
  toDraft(): Omit<SavedDraft, "saved"> {
    const { entry, id, original } = this;
    return { entry, id, touched: [...this.touched], ...(original && { original }) };
  }

  /** Loads a saved or imported draft. */
  load({ entry, id, original, touched }: Omit<SavedDraft, "saved">): void {
    this.entry = entry;
    this.id = id;
    this.original = original;
    this.touched.clear();
    for (const path of touched) this.touched.add(path);
    this.notify();
  }

  /** Says what was done, with a way back to the draft as it was. */
  showUndo(words: string, before: Omit<SavedDraft, "saved">): void {
    const act = () => {
      this.load(before);
      this.showMessage(undefined);
    };
    this.showMessage({ words, action: { words: this.t("form-undo"), act } });
  }

  showMessage(message: Message | undefined): void {
    this.message = message;
    this.notify();
  }

  /** Notifies the listeners of a change. */
  notify(): void {
    for (const listener of this.#listeners) listener();
    this.draw();
  }

  subscribe(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
