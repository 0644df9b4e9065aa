import { testRule } from "../../rule-test.ts";

testRule("not-a-team", {
  "a person as parent": {
    change: { "maintainers/crew.yaml": "parent: kim\n" },
    found: ["maintainers/crew.yaml: parent: kim"],
  },
  "one that does not exist": { change: { "maintainers/crew.yaml": "parent: nobody\n" }, found: [] },
});
