import { testRule } from "../../rule-test.ts";

testRule("not-confirmed", {
  "a date that is refused": { change: { "tools/lamp.yaml": "confirmed: often\n" }, found: [] },
});
