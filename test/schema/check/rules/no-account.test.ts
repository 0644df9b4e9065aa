import { testRule } from "../../rule-test.ts";

testRule("no-account", {
  "a name beside an account and a file": {
    change: { "tools/lamp.yaml": "maintainers:\n  - wiki:Lee\n  - crew\n  - name:Ann Example\n" },
    found: ["tools/lamp.yaml: - name:Ann Example"],
  },
  "an account that is called name": {
    change: { "tools/lamp.yaml": "maintainers:\n  - wiki:name\n" },
    found: [],
  },
});
