import { expect } from "chai";
import {
  ToolLadderErrorEvent,
  ToolLadderOpenEvent,
  ToolLadderReadyEvent,
  ToolLadderResultsEvent,
} from "../../../widget/interface/events.ts";
import { contextOf } from "../words.ts";

const { settings } = contextOf();
const table: [CustomEvent, string, boolean][] = [
  [new ToolLadderReadyEvent({ view: "finder", tools: 1, date: "" }), "tool-ladder-ready", false],
  [
    new ToolLadderResultsEvent({ state: settings, total: 2, shown: 1, ready: 0 }),
    "tool-ladder-results",
    false,
  ],
  [
    new ToolLadderOpenEvent({ id: "quay", url: "https://quay.example.org/", target: "page" }),
    "tool-ladder-open",
    true,
  ],
  [new ToolLadderErrorEvent({ reason: "network", source: undefined }), "tool-ladder-error", false],
];

for (const [event, type, cancelable] of table) {
  it(`${type} bubbles out of shadow roots${cancelable ? " and can be cancelled" : ""}`, () => {
    expect(event).to.include({ type, bubbles: true, composed: true, cancelable });
    expect(event.detail).to.be.an("object");
  });
}
