/** The manual of the element: attributes, events, parts. It stands apart from the code, so that pages need not load it. */
import type { AttributeName } from "./attributes.ts";
import type {} from "./events.ts";

/**
 * Attribute → what it is for. The property of the same name (`help-wanted` → `helpWanted`) holds the same text.
 * Lists are parted by spaces or commas. An empty value is an absent one.
 */
export const MANUAL: Readonly<Record<AttributeName, string>> = {
  src: "Address of an api/v1/ folder. Default: the one beside the script.",
  view: "finder (default): search and list; card: one tool, for its documentation page.",
  purpose: "use (default), host or maintain: what the tools are wanted for.",
  knows: "Skills of the person; `none` says that they know none. Absent: not asked yet.",
  query: "Words to search for.",
  uses: "Only tools that require one of these skills, or can use it.",
  tool: "The tool that a card shows, by its id; in a finder: only this tool.",
  tools: "Only these tools.",
  level: "Only tools on one of these levels, for the purpose.",
  goal: "Only tools for one of these goals.",
  audience: "Only tools for one of these audiences.",
  task: "Only tools for one of these tasks.",
  type: "Only tools of one of these types.",
  platform: "Only tools that run on one of these platforms.",
  maintainer: "Only tools of one of these people or teams.",
  lifecycle: "Only tools in one of these states. Default: all but planned and retired ones.",
  wiki: "Only tools that work on one of these wikis, by host; `auto`: those for this wiki come first.",
  language: "Only tools with an interface in one of these languages.",
  license: "Only tools under one of these licences.",
  "help-wanted": "Only tools that look for help in one of these roles.",
  match:
    "Only tools in one of these states for what one knows: ready, conditional, away, unstated, not-available.",
  controls: "`none`: no questions above the list.",
  limit: "How many tools to show at first, and how many more at a time, 100 at most. Default: 10.",
  theme: "auto (default), light or dark.",
  "heading-level": "The level of the headings, 2 (default) to 5; those of tools lie one below.",
};

/** Event → when it comes. All of them bubble and leave shadow roots. */
export const EVENTS: Readonly<Record<EventName, string>> = {
  "tool-ladder-ready": "The catalog and the view are there.",
  "tool-ladder-results": "The list has changed.",
  "tool-ladder-open": "A link is about to be followed; cancel it to open the tool some other way.",
  "tool-ladder-error": "The catalog can't be had, and the fallback is back.",
};

type EventName = Extract<keyof HTMLElementEventMap, `tool-ladder-${string}`>;

/** Part of the shadow root → what it is, for `::part()`. */
export const PARTS: Readonly<Record<string, string>> = {
  root: "All of it.",
  search: "The search field.",
  chip: "An answer to a question, or a choice in a filter.",
  status: "The line that says how many tools there are.",
  note: "What was understood of the words searched for.",
  list: "The list of tools.",
  card: "One tool, in a list or by itself.",
  "found-in": "Where a tool holds the words searched for, if not in what its card shows.",
  match: "Whether one can use the tool with what one knows.",
  skill: "A skill that the tool asks for.",
  badge: "What is out of the ordinary: planned, out of order, looking for help.",
  notice: "What is the matter with a tool at the moment.",
  start: "The button or link where one begins.",
  more: "The button for more tools.",
  empty: "What is said where no tool fits.",
  ask: "The link there to ask for such a tool.",
  elsewhere: "The link there to another catalog's search.",
  loading: "What is said while the catalog is on its way.",
  problem: "What is said where the catalog can't be read.",
};
