import { testRule } from "../../rule-test.ts";

testRule("missing-type", {
  retired: {
    change: { "tools/candle.yaml": "lifecycle: retired\n" },
    without: ["type"],
    found: ["tools/candle.yaml: title: Candle"],
  },
  "a type that is refused": { change: { "tools/lamp.yaml": "type: website\n" }, found: [] },
});
