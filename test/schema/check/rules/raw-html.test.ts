import { testRule } from "../../rule-test.ts";

testRule("raw-html", {
  "a comment": {
    change: { "tools/lamp.yaml": 'description: "Light <!-- and shadow -->."\n' },
    found: ['tools/lamp.yaml: description: "Light <!-- and shadow -->."'],
  },
  "in a code block": {
    change: { "tools/lamp.yaml": "description: |\n  Write:\n\n  ```html\n  <b>bold</b>\n  ```\n" },
    found: [],
  },
});
