/** Patience: how long a question may take in all; whoever asked is then told, instead of waiting for what hangs. */

/** In milliseconds: for a question, and for each file of it. */
export const PATIENCE = 10_000;

/** What is promised; undefined where that fails, or has not come when patience is over. */
export async function inTime<T>(promised: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  let timer = 0;
  const late = new Promise<undefined>((end) => (timer = window.setTimeout(end, patience)));
  try {
    return await Promise.race([promised, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
