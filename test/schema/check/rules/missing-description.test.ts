import { testRule } from "../../rule-test.ts";

testRule("missing-description", {
  planned: {
    change: { "tools/lamp.yaml": "lifecycle: planned\ntarget: { note: Soon. }\n" },
    without: ["description", "needs"],
    found: [],
  },
  "a description that is refused": { change: { "tools/lamp.yaml": "description: 5\n" }, found: [] },
});
