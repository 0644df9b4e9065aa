import { testRule } from "../../rule-test.ts";

testRule("replaced-but-active", {
  experimental: {
    change: { "tools/lamp.yaml": "lifecycle: experimental\nreplacedBy: table\n" },
    found: ["tools/lamp.yaml: replacedBy: table"],
  },
  retired: { change: { "tools/candle.yaml": "replacedBy: table\n" }, found: [] },
});
