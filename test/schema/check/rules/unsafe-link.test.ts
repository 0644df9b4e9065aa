import { testRule } from "../../rule-test.ts";

testRule("unsafe-link", {
  "a script": {
    change: { "tools/lamp.yaml": "description: See [this](javascript:alert).\n" },
    found: ["tools/lamp.yaml: description: See [this](javascript:alert)."],
  },
  "a code span": {
    change: { "tools/lamp.yaml": "description: See `http://example.org`.\n" },
    found: [],
  },
});
