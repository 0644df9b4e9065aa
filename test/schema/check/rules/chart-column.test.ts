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
  "columns that are wrong themselves": {
    change: { "charts/living.yaml": `columns: ssh\n${row("cellNotes: { sql: x }")}` },
    found: [],
  },
});
