import { testRule } from "../../rule-test.ts";

testRule("missing-use-needs", {
  "no needs at all": {
    change: { "tools/lamp.yaml": "lifecycle: active\n" },
    without: ["needs"],
    found: ["tools/lamp.yaml: title: Lamp"],
  },
  "a platform": { change: { "tools/lamp.yaml": "needs:\n  host: {}\n" }, found: [] },
  retired: {
    change: { "tools/candle.yaml": "lifecycle: retired\n" },
    without: ["needs"],
    found: [],
  },
});
