import { testRule } from "../../rule-test.ts";

testRule("no-maintainers", {
  "help is wanted": {
    change: { "tools/lamp.yaml": "maintainers: []\nhelpWanted:\n  - role: anybody\n" },
    found: [],
  },
  "somebody is named without an account": {
    change: { "tools/lamp.yaml": "maintainers:\n  - name:Ann Example\n" },
    found: [],
  },
  "nobody is wanted": {
    change: { "tools/lamp.yaml": "maintainers: []\nhelpWanted: []\n" },
    found: ["tools/lamp.yaml: maintainers: []"],
  },
  "the field is missing, which is told by the schema": {
    change: { "tools/lamp.yaml": "lifecycle: active\n" },
    without: ["maintainers"],
    found: [],
  },
});
