import { testRule } from "../../rule-test.ts";

const planned = "lifecycle: planned\ntarget: { note: Soon. }\n";
const without = ["start"];

testRule("missing-start", {
  "an experiment": {
    change: { "tools/table.yaml": "lifecycle: experimental\n" },
    without,
    found: ["tools/table.yaml: title: Table"],
  },
  planned: { change: { "tools/table.yaml": planned }, without: [...without, "needs"], found: [] },
  deprecated: { change: { "tools/table.yaml": "lifecycle: deprecated\n" }, without, found: [] },
  retired: { change: { "tools/table.yaml": "lifecycle: retired\n" }, without, found: [] },
  "a start that is refused": { change: { "tools/table.yaml": "start: here\n" }, found: [] },
});
