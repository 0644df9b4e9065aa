import { testRule } from "../../rule-test.ts";

testRule("date-order", {
  "changed before it was added": {
    change: { "tools/lamp.yaml": "added: 2026-01-02\nchanged: 2026-01-01\n" },
    found: ["tools/lamp.yaml: changed: 2026-01-01"],
  },
  "the same day": {
    change: { "tools/lamp.yaml": "added: 2026-01-02\nchanged: 2026-01-02\n" },
    found: [],
  },
  "expected to end before it starts": {
    change: { "notices/outage.yaml": "expectedEnd: 2026-01-05T09:00:00+03:00\n" },
    found: ["notices/outage.yaml: expectedEnd: 2026-01-05T09:00:00+03:00"],
  },
  "a date that is none": {
    change: { "tools/lamp.yaml": "added: 2026-01-02\nchanged: yesterday\n" },
    found: [],
  },
});
