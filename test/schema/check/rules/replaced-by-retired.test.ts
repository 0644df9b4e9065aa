import { testRule } from "../../rule-test.ts";

testRule("replaced-by-retired", {
  "by what is deprecated": {
    change: {
      "tools/lamp.yaml": "lifecycle: deprecated\n",
      "tools/candle.yaml": "replacedBy: lamp\n",
    },
    found: [],
  },
  "by what does not exist": { change: { "tools/candle.yaml": "replacedBy: nothing\n" }, found: [] },
});
