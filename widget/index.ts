/** The entry point for bundlers: the element's class, its events and their types. Nothing happens by importing it. */
export {
  ATTRIBUTES,
  type AttributeName,
  type AttributeTexts,
  type Settings,
} from "./interface/attributes.ts";
export type { LoadProblem } from "./data/data.ts";
export { MANUAL } from "./interface/manual.ts";
export {
  type ErrorDetail,
  type OpenDetail,
  type ReadyDetail,
  type ResultsDetail,
  ToolLadderErrorEvent,
  ToolLadderOpenEvent,
  ToolLadderReadyEvent,
  ToolLadderResultsEvent,
} from "./interface/events.ts";
export { ToolLadder } from "./element/tool-ladder.ts";
