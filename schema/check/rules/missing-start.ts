/** How to start is stated, unless nobody should start any more, or cannot yet. */
import { isInFullUse } from "../../../core/entry-view.ts";
import { stated } from "../stated.ts";

export const rule = stated("missing-start", "start", isInFullUse);
