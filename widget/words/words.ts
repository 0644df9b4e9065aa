/** What a template needs to find words. */
import type { Translate } from "../../core/i18n.ts";
import type { Names } from "./names.ts";

/** Messages, the language they are in, and the names in a catalog. */
export interface Words {
  t: Translate;
  /** BCP 47. */
  lang: string;
  names: Names;
}
