import { testRule } from "../../rule-test.ts";

testRule("planned-without-target", {
  "a target that is refused": {
    change: { "tools/lamp.yaml": "lifecycle: planned\ntarget: soon\n" },
    without: ["needs"],
    found: [],
  },
});
