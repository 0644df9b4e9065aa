import { testRule } from "../../rule-test.ts";

testRule("self-reference", {
  "aimed at": {
    change: { "tools/lamp.yaml": "target:\n  by: lamp\n" },
    found: ["tools/lamp.yaml: by: lamp"],
  },
  "a team that is part of itself": {
    change: { "maintainers/crew.yaml": "parent: crew\n" },
    found: ["maintainers/crew.yaml: parent: crew"],
  },
  "a maintainer of the entry's name": {
    change: {
      "tools/lamp.yaml": "maintainers:\n  - lamp\n",
      "maintainers/lamp.yaml": "name: Lamp\nkind: team\n",
    },
    found: [],
  },
});
