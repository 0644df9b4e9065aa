import { testRule } from "../../rule-test.ts";

const row = (rest: string) =>
  `rows:\n  - entry: shelf\n    label: shelf\n    reads: now\n    ${rest}\n`;

testRule("chart-column", {
  "a note on a cell": {
    change: { "charts/living.yaml": row("cellNotes: { sql: not yet }") },
    found: ["charts/living.yaml: cellNotes: { sql: not yet }"],
  },
  "a note on a cell that is there": {
    change: { "charts/living.yaml": row("cellNotes: { ssh: not yet }") },
    found: [],
  },
  "a covered skill under no column": {
    change: { "charts/living.yaml": `covers: { sql: [ssh] }\n${row("note: x")}` },
    found: ["charts/living.yaml: covers: { sql: [ssh] }"],
  },
  "a skill that a column covers": {
    change: { "charts/living.yaml": `covers: { ssh: [coding] }\n${row("note: x")}` },
    found: [],
  },
  "a column that is wrong itself": {
    change: { "charts/living.yaml": `columns: [5, ssh]\n${row("cellNotes: { sql: x }")}` },
    found: ["charts/living.yaml: cellNotes: { sql: x }"],
  },
  "columns that are wrong themselves": {
    change: { "charts/living.yaml": `columns: ssh\n${row("cellNotes: { sql: x }")}` },
    found: [],
  },
});
