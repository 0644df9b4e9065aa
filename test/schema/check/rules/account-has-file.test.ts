import { testRule } from "../../rule-test.ts";

testRule("account-has-file", {
  "a developer account with a file": {
    change: { "tools/lamp.yaml": "maintainers:\n  - developer:crew\n" },
    found: ["tools/lamp.yaml: - developer:crew"],
  },
  "an account of another kind": {
    change: { "tools/lamp.yaml": "maintainers:\n  - wiki:crew\n" },
    found: [],
  },
  "the id itself": { change: { "tools/lamp.yaml": "maintainers:\n  - crew\n" }, found: [] },
});
