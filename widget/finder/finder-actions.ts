/** What the finder's templates may do. */
import type { Changes } from "../interface/attributes.ts";
import type { Counts } from "./finder-counts.ts";

export interface FinderActions {
  change: (changes: Changes) => void;
  /** A change by a button that may be gone afterwards, such as the chip of a filter that is taken off. */
  drop: (changes: Changes) => void;
  /** Something is being typed. */
  type: (event: InputEvent) => void;
  /** From what was typed to the first result, once it is there. */
  enter: () => void;
  /** A key was pressed in the field or the list. */
  walk: (event: KeyboardEvent) => void;
  /** Somebody is about to type. */
  prepare: () => void;
  isOpen: (group: string) => boolean;
  toggle: (group: string) => void;
  /** What is typed to find values of a facet. */
  typedIn: (group: string) => string;
  typeIn: (group: string, text: string) => void;
  /** Draws again when something has come. */
  redraw: () => void;
  /** Reads again what could not be read. */
  retry: () => void;
  /** Adds the next results to the list. */
  showMore: () => void;
  counts: Counts;
}
