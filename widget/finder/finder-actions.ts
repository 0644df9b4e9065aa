/** What the finder's templates may do. */
import type { Changes } from "../interface/attributes.ts";
import type { Counts } from "./finder-counts.ts";

/** What the questions' templates may do. */
export interface FinderActions {
  change: (changes: Changes) => void;
  /** A filter is taken off, and its chip with it. */
  drop: (changes: Changes) => void;
  /** Something is being typed. */
  type: (event: InputEvent) => void;
  /** Somebody is about to type. */
  prepare: () => void;
  isOpen: (group: string) => boolean;
  toggle: (group: string) => void;
  /** What is typed to find values of a facet. */
  typedIn: (group: string) => string;
  typeIn: (group: string, text: string) => void;
  /** Draws again when something has come. */
  redraw: () => void;
  counts: Counts;
}
