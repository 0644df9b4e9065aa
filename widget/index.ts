/** The door: the element's class, its events and their types. Nothing happens by importing it. */
export {
  ATTRIBUTES,
  type AttributeName,
  type AttributeTexts,
  type Settings,
} from "./element/attributes.ts";
export type { LoadProblem } from "./data/data.ts";
export { MANUAL } from "./element/manual.ts";
export {
  type ErrorDetail,
  type OpenDetail,
  type ReadyDetail,
  type ResultsDetail,
  ToolLadderErrorEvent,
  ToolLadderOpenEvent,
  ToolLadderReadyEvent,
  ToolLadderResultsEvent,
} from "./element/events.ts";
export { ToolLadder } from "./element/tool-ladder.ts";
