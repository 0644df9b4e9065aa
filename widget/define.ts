/** Registers the element: the one side effect. A second load of the script changes nothing. */
import { ToolLadder } from "./tool-ladder.ts";

if (customElements.get("tool-ladder") === undefined) {
  customElements.define("tool-ladder", ToolLadder);
}
