/** The store: reads files of the index once each. A file that is missing or damaged is a value. */
import { makeLoadOnce, type Result } from "../../load-once.ts";
import { type Check, isLater } from "../codec/files.ts";

/** Loads a file of the index, parsed; rejects where it is missing, with a SyntaxError where it is not JSON. */
export type Load = (path: string) => Promise<unknown>;

/** A file that could not be used. */
export interface SearchProblem {
  /** Later: made for a later version of the engine. */
  kind: "missing" | "damaged" | "later";
  path: string;
}

/** What reading gives. */
export type Read<T> = Result<T, SearchProblem>;

export interface Store {
  /** Reads a file; `check` says whether it holds what it should. */
  read<T>(path: string, check: Check<T>): Promise<Read<T>>;
  /** Takes in a file that came another way, or is on it. Where it does not hold what it should, it is loaded all the same. */
  give(path: string, file: unknown): void;
  /** Whether a file was given, and so takes no request. */
  has(path: string): boolean;
  /** Lets files that could not be used be loaded again: a question asks for each once, however many parts of it want it. */
  retry(): void;
}

/** Makes a store over the way to load. */
export function createStore(load: Load): Store {
  const once = makeLoadOnce<SearchProblem>();
  const given = new Map<string, unknown>();
  const failed = new Map<string, { problem: SearchProblem }>();
  return {
    async read(path, check) {
      const failure = failed.get(path);
      if (failure) return failure;
      const read = await once(path, () =>
        given.has(path)
          ? readGiven(given.get(path), load, path, check)
          : readFile(load, path, check),
      );
      if ("problem" in read) failed.set(path, read);
      return read;
    },
    give(path, file) {
      given.set(path, file);
      failed.delete(path);
    },
    has: (path) => given.has(path),
    retry: () => failed.clear(),
  };
}

/** Splits what was read: the values in their order, those that failed left out, and the problems. */
export function sortReads<T>(reads: readonly Read<T>[]): {
  values: T[];
  problems: SearchProblem[];
} {
  return {
    values: reads.flatMap((read) => ("value" in read ? [read.value] : [])),
    problems: reads.flatMap((read) => ("problem" in read ? [read.problem] : [])),
  };
}

async function readGiven<T>(
  coming: unknown,
  ...[load, path, check]: Parameters<typeof readFile<T>>
): Promise<Read<T>> {
  const file = await coming;
  return check(file) ? { value: file } : readFile(load, path, check);
}

async function readFile<T>(load: Load, path: string, check: Check<T>): Promise<Read<T>> {
  try {
    const value = await load(path);
    if (isLater(value)) return { problem: { kind: "later", path } };
    return check(value) ? { value } : { problem: { kind: "damaged", path } };
  } catch (error) {
    return { problem: { kind: error instanceof SyntaxError ? "damaged" : "missing", path } };
  }
}
