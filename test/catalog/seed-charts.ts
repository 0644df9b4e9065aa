/** The two charts of the seed document, cell by cell: x = required, o = optional. */

export const COLUMNS = ["sql", "coding", "gitlab", "ssh", "containers", "linux", "mediawiki"];

/** Chart id → entry id → marks in the order of the columns, "." for an empty cell. */
export const SEED_CHARTS: Record<string, Record<string, string>> = {
  today: {
    quarry: "x . . . . . .",
    paws: "o x . . . . .",
    "toolforge-grid": "o x o x . . .",
    "toolforge-kubernetes": "o x o x o . .",
    "toolforge-buildpacks": "o x o x o . .",
    "cloud-vps": "o o o x o x o",
  },
  target: {
    superset: "x . . . . . .",
    paws: "o x . . . . .",
    "wiki-event-hooks": "o x . . . . .",
    "toolforge-buildpacks": "o x x o . . .",
    "mediawiki-hosting": "o o o o . . x",
    byoc: "o x o o x o .",
    "cloud-vps": "o o o x o x o",
  },
};

/** Chart id → the rung that each row's required skills put it on. */
export const SEED_RUNGS: Record<string, Record<string, number>> = {
  today: {
    quarry: 2,
    paws: 2,
    "toolforge-grid": 3,
    "toolforge-kubernetes": 3,
    "toolforge-buildpacks": 3,
    "cloud-vps": 4,
  },
  target: {
    superset: 2,
    paws: 2,
    "wiki-event-hooks": 2,
    "toolforge-buildpacks": 2,
    "mediawiki-hosting": 2,
    byoc: 3,
    "cloud-vps": 4,
  },
};

/** A skill's use as the seed marks it. */
export function mark(use: string | undefined): string {
  return use === "required" ? "x" : use === "optional" ? "o" : ".";
}
