/** The events of the element. All of them bubble and leave shadow roots. */
import type { Settings } from "./attributes.ts";
import type { LoadProblem } from "../data/data.ts";

export interface ReadyDetail {
  view: string;
  /** How many entries the catalog has. */
  tools: number;
  /** RFC 3339: the date of the catalog. */
  date: string;
}

export interface ResultsDetail {
  /** What was asked for: words, purpose, skills, filters. */
  state: Settings;
  /** How many entries fit. */
  total: number;
  /** How many of these are on the page. */
  shown: number;
  /** How many of them the person can use now; undefined as long as they have not said what they know. */
  ready: number | undefined;
}

export interface OpenDetail {
  /** The entry's id. */
  id: string;
  url: string;
  /** Its page in the catalog, or the place where one begins. */
  target: "page" | "start";
}

export interface ErrorDetail {
  reason: LoadProblem;
  /** The address of the catalog, as far as there is one. */
  source: string | undefined;
}

const everywhere = { bubbles: true, composed: true } as const;

/** The catalog and the view are there. */
export class ToolLadderReadyEvent extends CustomEvent<ReadyDetail> {
  constructor(detail: ReadyDetail) {
    super("tool-ladder-ready", { ...everywhere, detail });
  }
}

/** The list has changed. */
export class ToolLadderResultsEvent extends CustomEvent<ResultsDetail> {
  constructor(detail: ResultsDetail) {
    super("tool-ladder-results", { ...everywhere, detail });
  }
}

/** A link is about to be followed. Cancel it to open the entry some other way. */
export class ToolLadderOpenEvent extends CustomEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super("tool-ladder-open", { ...everywhere, cancelable: true, detail });
  }
}

/** The catalog can't be had; the fallback is back. */
export class ToolLadderErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super("tool-ladder-error", { ...everywhere, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    "tool-ladder-ready": ToolLadderReadyEvent;
    "tool-ladder-results": ToolLadderResultsEvent;
    "tool-ladder-open": ToolLadderOpenEvent;
    "tool-ladder-error": ToolLadderErrorEvent;
  }
}
