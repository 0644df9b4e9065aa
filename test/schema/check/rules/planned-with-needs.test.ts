import { testRule } from "../../rule-test.ts";

testRule("planned-with-needs", {
  "empty needs": {
    change: { "tools/lamp.yaml": "lifecycle: planned\ntarget: { note: Soon. }\nneeds: {}\n" },
    found: ["tools/lamp.yaml: needs: {}"],
  },
});
