import { testRule } from "../../rule-test.ts";

testRule("cycle", {
  "three entries, found at the first of them": {
    change: {
      "tools/table.yaml": "partOf: lamp\n",
      "tools/lamp.yaml": "partOf: [shelf]\n",
      "tools/shelf.yaml": "partOf: table\n",
    },
    found: ["tools/lamp.yaml: partOf: [shelf]"],
  },
  "two that share an entry": {
    change: {
      "tools/table.yaml": "partOf: lamp\n",
      "tools/lamp.yaml": "partOf:\n  - shelf\n  - table\n",
      "tools/shelf.yaml": "partOf: lamp\n",
    },
    found: ["tools/lamp.yaml: - shelf", "tools/lamp.yaml: - table"],
  },
  "links of different kinds": {
    change: { "tools/table.yaml": "partOf: lamp\n", "tools/lamp.yaml": "dependsOn: table\n" },
    found: [],
  },
  "a dependence of two on each other": {
    change: { "tools/table.yaml": "dependsOn: lamp\n", "tools/lamp.yaml": "dependsOn: table\n" },
    found: [],
  },
  "teams that are part of each other": {
    change: {
      "maintainers/crew.yaml": "parent: fleet\n",
      "maintainers/fleet.yaml": "name: Fleet\nkind: team\nparent: crew\n",
    },
    found: ["maintainers/crew.yaml: parent: fleet"],
  },
  "a diamond": {
    change: {
      "tools/table.yaml": "partOf: [lamp, candle]\n",
      "tools/lamp.yaml": "partOf: shelf\n",
      "tools/candle.yaml": "partOf: shelf\n",
    },
    found: [],
  },
});
