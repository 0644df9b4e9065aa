/** Near options: what is offered where nothing that can be chosen holds what was typed. fuse.js is loaded for that alone. */
import type { Option } from "../field.ts";
import type { Store } from "./store.ts";

const MOST = 6;
let loaded: typeof import("../../../core/nearest.ts") | undefined;

/** The options whose titles are nearest to the words; none until that can be told, then the form is drawn again. */
export function nearOptions(words: string, options: readonly Option[], store: Store): Option[] {
  if (loaded) return loaded.nearest(words, options, ({ title }) => title, MOST);
  void import("../../../core/nearest.ts").then(
    (module) => {
      loaded = module;
      store.notify();
    },
    () => undefined,
  );
  return [];
}
