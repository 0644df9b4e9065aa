/** The groups of the form: every field of an entry is in one. */
import type { ToolFile } from "../../core/generated/tool.ts";

export interface Group {
  name: string;
  /** Whether it is open at first: what every entry should have. */
  isOpen: boolean;
  fields: readonly (keyof ToolFile)[];
}

export const GROUPS = [
  {
    name: "what",
    isOpen: true,
    fields: ["title", "summary", "description", "type", "url", "lifecycle", "keywords"],
  },
  { name: "needs", isOpen: true, fields: ["needs", "skillNotes", "level", "asks"] },
  { name: "start", isOpen: true, fields: ["start"] },
  { name: "people", isOpen: true, fields: ["maintainers", "contact", "helpWanted"] },
  {
    name: "filters",
    isOpen: false,
    fields: ["tasks", "audiences", "goals", "contentTypes", "subjects", "wikis", "languages"],
  },
  {
    name: "place",
    isOpen: false,
    fields: ["hostedOn", "partOf", "dependsOn", "account", "managed", "responsibilities"],
  },
  {
    name: "more",
    isOpen: false,
    fields: ["links", "license", "technologies", "icon", "wikidata", "usedBy"],
  },
  { name: "life", isOpen: false, fields: ["since", "until", "replacedBy", "target"] },
  {
    name: "entry",
    isOpen: false,
    fields: ["source", "confirmed", "language", "added", "changed", "from", "feed", "toolinfo"],
  },
] as const satisfies readonly Group[];
