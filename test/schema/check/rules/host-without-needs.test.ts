import { testRule } from "../../rule-test.ts";

const planned = (target: string) => ({
  "tools/table.yaml": `lifecycle: planned\ntarget:\n  ${target}\n`,
  "tools/lamp.yaml": "hostedOn: table\n",
});

testRule("host-without-needs", {
  "one of several": {
    change: { "tools/lamp.yaml": "hostedOn:\n  - shelf\n  - table\n" },
    found: ["tools/lamp.yaml: - table"],
  },
  "needs that say: nothing": {
    change: {
      "tools/table.yaml": "needs:\n  host: {}\n",
      "tools/lamp.yaml": "hostedOn: table\n",
    },
    found: [],
  },
  "planned, with a target for hosting": {
    change: planned("needs: { host: {} }"),
    without: ["needs"],
    found: [],
  },
  "planned, with another target": {
    change: planned("note: Soon."),
    without: ["needs"],
    found: ["tools/lamp.yaml: hostedOn: table"],
  },
  "an entry that does not exist": {
    change: { "tools/lamp.yaml": "hostedOn: nowhere\n" },
    found: [],
  },
});
