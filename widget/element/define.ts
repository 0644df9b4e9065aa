/** Registers the element and looks for placeholders: the one side effect. A second load of the script changes nothing. */
import "./xhtml.ts";
import { watchPlaceholders } from "./placeholder-watch.ts";
import { ToolLadder } from "./tool-ladder.ts";

// Where the page has an element of that name, placeholders stay as they are: nobody knows what it would make of them.
if (customElements.get("tool-ladder") === undefined) {
  customElements.define("tool-ladder", ToolLadder);
  watchPlaceholders();
}
