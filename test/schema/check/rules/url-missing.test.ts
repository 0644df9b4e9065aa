import { testRule } from "../../rule-test.ts";

testRule("url-missing", {
  retired: {
    change: { "tools/candle.yaml": "lifecycle: retired\n" },
    without: ["url"],
    found: ["tools/candle.yaml: title: Candle"],
  },
  planned: {
    change: { "tools/lamp.yaml": "lifecycle: planned\ntarget: { note: Soon. }\n" },
    without: ["url", "needs"],
    found: [],
  },
});
