/** Saved drafts in this browser, until they are discarded. Works without storage, too: then nothing is saved. */
import { isRecord } from "../../core/api/json.ts";
import type { Draft } from "./values.ts";

/** The file that the draft started with. */
export interface Original {
  text: string;
  /** The name of the file, such as `lamp.yaml`; absent: it is not in the catalog. */
  file?: string;
}

/** What is saved of a draft. */
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

/** The drafts of one site. `storage` may throw, even when it is called. */
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

  /** False where the browser cannot save. */
  write(tool: string | undefined, draft: SavedDraft): boolean {
    try {
      this.#storage().setItem(this.#key(tool), JSON.stringify({ version: VERSION, ...draft }));
      return true;
    } catch {
      return false;
    }
  }

  delete(tool: string | undefined): void {
    try {
      this.#storage().removeItem(this.#key(tool));
    } catch {
      // Nothing was saved.
    }
  }

  #key(tool: string | undefined): string {
    return this.#prefix + (tool === undefined ? "new" : `tool:${tool}`);
  }
}

/** Validated, because others may write to the same storage. */
function parseSavedDraft(json: unknown): SavedDraft | undefined {
  if (!isRecord(json) || json["version"] !== VERSION || !isRecord(json["entry"])) return undefined;
  const { entry, id, original, touched, saved } = json;
  const texts = Array.isArray(touched) ? touched.filter((path) => typeof path === "string") : [];
  return {
    entry,
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
