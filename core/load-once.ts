/** Reading: what it gives, and how each thing is read once for all who ask for it. */

/** What reading gives: a value, or why there is none. */
export type Result<T, Problem> = { value: T } | { problem: Problem };

/**
 * Makes a function that loads what a key names, unless that has been done. After a problem the next one who asks makes
 * it load again. A key names the same thing, and so the same type, each time.
 */
export function makeLoadOnce<Problem>() {
  const loads = new Map<string, Promise<Result<unknown, Problem>>>();
  return async <T>(key: string, load: () => Promise<Result<T, Problem>>) => {
    const loading = (loads.get(key) ?? load()) as Promise<Result<T, Problem>>;
    loads.set(key, loading);
    const result = await loading;
    if ("problem" in result && loads.get(key) === loading) loads.delete(key);
    return result;
  };
}
