import { testRule } from "../../rule-test.ts";

testRule("unknown-entry", {
  "in a notice": {
    change: { "notices/outage.yaml": "entries: [lamp, lump]\n" },
    found: ["notices/outage.yaml: entries: [lamp, lump]"],
  },
  "among the tools to start with": {
    change: { "catalog.yaml": "featured:\n  reader: [lamp, lump]\n" },
    found: ["catalog.yaml: reader: [lamp, lump]"],
  },
  "as the end of a redirect": {
    change: { "redirects.yaml": "torch: flame\n" },
    found: ["redirects.yaml: torch: flame"],
  },
  "a redirect that leads to a redirect": {
    change: { "redirects.yaml": "torch: lamp\nmatch: torch\n" },
    found: ["redirects.yaml: match: torch"],
  },
  "an entry whose file is refused": {
    change: { "tools/lamp.yaml": "dependsOn: table\n", "tools/table.yaml": { text: "title: [" } },
    found: [],
  },
  "an entry with the wrong ending": {
    change: {
      "tools/lamp.yaml": "dependsOn: stool\n",
      "tools/stool.yml": { text: "title: Stool\n" },
    },
    found: [],
  },
});
