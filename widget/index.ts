/** The door: the element's class, its events and their types. Nothing happens by importing it. */
export {
  ATTRIBUTES,
  type AttributeName,
  type AttributeTexts,
  type Settings,
} from "./attributes.ts";
export type { LoadProblem } from "./data.ts";
export { MANUAL } from "./manual.ts";
export {
  type ErrorDetail,
  type OpenDetail,
  type ReadyDetail,
  type ResultsDetail,
  ToolLadderErrorEvent,
  ToolLadderOpenEvent,
  ToolLadderReadyEvent,
  ToolLadderResultsEvent,
} from "./events.ts";
export { ToolLadder } from "./tool-ladder.ts";
