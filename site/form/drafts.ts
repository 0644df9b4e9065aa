/** Drafts: what was filled in, kept in this browser until it is thrown away. Where nothing can be kept, nothing breaks. */
import { type Draft, isRecord } from "./values.ts";

/** A file that the draft began with. */
export interface Original {
  text: string;
  /** The name of the file, such as `lamp.yaml`; absent: it is none of the catalog's. */
  file?: string;
}

/** Everything that is lost with the page. */
export interface SavedDraft {
  entry: Draft;
  id: string;
  original?: Original;
  /** Paths of the fields that were filled in, as text. */
  touched: readonly string[];
  /** RFC 3339. */
  saved: string;
}

/** What of a browser's storage is used. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const VERSION = 1;

/** The drafts of one site. `storage` may throw, also when it is asked for. */
export class Drafts {
  readonly #storage: () => Storage;
  readonly #prefix: string;

  constructor(storage: () => Storage, base: string) {
    this.#storage = storage;
    this.#prefix = `tool-ladder:draft:${base}:`;
  }

  /** The draft of an entry, or of a new one; undefined where there is none that can be read. */
  read(tool: string | undefined): SavedDraft | undefined {
    try {
      return parseSavedDraft(JSON.parse(this.#storage().getItem(this.#key(tool)) ?? "null"));
    } catch {
      return undefined;
    }
  }

  /** False where the browser keeps nothing. */
  write(tool: string | undefined, kept: SavedDraft): boolean {
    try {
      this.#storage().setItem(this.#key(tool), JSON.stringify({ version: VERSION, ...kept }));
      return true;
    } catch {
      return false;
    }
  }

  delete(tool: string | undefined): void {
    try {
      this.#storage().removeItem(this.#key(tool));
    } catch {
      // Nothing was kept.
    }
  }

  #key(tool: string | undefined): string {
    return this.#prefix + (tool === undefined ? "new" : `tool:${tool}`);
  }
}

/** Whoever else writes there may have written anything. */
function parseSavedDraft(json: unknown): SavedDraft | undefined {
  if (!isRecord(json) || json["version"] !== VERSION || !isRecord(json["entry"])) return undefined;
  const { entry, id, original, touched, saved } = json;
  const texts = Array.isArray(touched) ? touched.filter((path) => typeof path === "string") : [];
  return {
    entry: entry,
    id: typeof id === "string" ? id : "",
    ...(isRecord(original) &&
      typeof original["text"] === "string" && {
        original: {
          text: original["text"],
          ...(typeof original["file"] === "string" && { file: original["file"] }),
        },
      }),
    touched: texts,
    saved: typeof saved === "string" ? saved : "",
  };
}
