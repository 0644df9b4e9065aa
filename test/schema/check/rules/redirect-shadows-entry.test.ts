import { testRule } from "../../rule-test.ts";

testRule("redirect-shadows-entry", {
  "an entry that is refused": {
    change: { "redirects.yaml": "table: lamp\n", "tools/table.yaml": { text: "" } },
    found: ["redirects.yaml: table: lamp"],
  },
});
