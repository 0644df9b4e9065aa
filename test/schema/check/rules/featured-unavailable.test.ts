import { type Row, testRule } from "../../rule-test.ts";

const row = (lifecycle: string, ...found: string[]): Row => ({
  change: {
    "catalog.yaml": "featured:\n  reader:\n    - lamp\n",
    "tools/lamp.yaml": `lifecycle: ${lifecycle}\n`,
  },
  found: found.map((line) => `catalog.yaml: ${line}`),
});

testRule("featured-unavailable", {
  active: row("active"),
  experimental: row("experimental"),
  deprecated: row("deprecated", "- lamp"),
  retired: row("retired", "- lamp"),
  "what does not exist": {
    change: { "catalog.yaml": "featured:\n  reader:\n    - nothing\n" },
    found: [],
  },
});
