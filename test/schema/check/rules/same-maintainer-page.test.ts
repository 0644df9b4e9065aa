import { testRule } from "../../rule-test.ts";

testRule("same-maintainer-page", {
  "accounts that differ in capitals alone": {
    change: { "tools/lamp.yaml": "maintainers:\n  - wiki:Lee\n  - wiki:LEE\n" },
    found: ["tools/lamp.yaml: - wiki:LEE"],
  },
  "an account that comes to the id of a file": {
    change: {
      "maintainers/wiki-lee.yaml": "name: Lee\nkind: person\n",
      "tools/lamp.yaml": "maintainers:\n  - wiki-lee\n  - wiki:Lee\n",
    },
    found: ["tools/lamp.yaml: - wiki:Lee"],
  },
  "a name in two spellings": {
    change: { "tools/lamp.yaml": "maintainers:\n  - name:Ann Example\n  - name:ann example\n" },
    found: ["tools/lamp.yaml: - name:ann example"],
  },
  "one account twice, and others": {
    change: { "tools/lamp.yaml": "maintainers:\n  - wiki:Lee\n  - developer:lee\n  - wiki:Leé\n" },
    found: [],
  },
});
