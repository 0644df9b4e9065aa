import { testRule } from "../../rule-test.ts";

testRule("unknown-maintainer", {
  "an account": { change: { "tools/lamp.yaml": "maintainers:\n  - wiki:Anybody\n" }, found: [] },
  "a name alone": {
    change: { "tools/lamp.yaml": "maintainers:\n  - name:Ann Example\n" },
    found: [],
  },
  "a team that uses it": {
    change: { "tools/lamp.yaml": "usedBy:\n  - team: fleet\n    for: Light.\n" },
    found: ["tools/lamp.yaml: - team: fleet"],
  },
});
