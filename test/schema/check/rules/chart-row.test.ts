import { testRule } from "../../rule-test.ts";

testRule("chart-row", {
  "an entry without a row": {
    change: { "charts/now.yaml": "aims:\n  - text: Less.\n    rows: [shelf, lamp, nowhere]\n" },
    found: [
      "charts/now.yaml: rows: [shelf, lamp, nowhere]",
      "charts/now.yaml: rows: [shelf, lamp, nowhere]",
    ],
  },
  "an aim for all": { change: { "charts/now.yaml": "aims:\n  - text: Less.\n" }, found: [] },
});
