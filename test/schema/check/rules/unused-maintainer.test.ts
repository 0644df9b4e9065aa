import { testRule } from "../../rule-test.ts";

testRule("unused-maintainer", {
  "named as user and as parent": {
    change: {
      "maintainers/lee.yaml": "name: Lee\nkind: team\n",
      "maintainers/max.yaml": "name: Max\nkind: team\nparent: lee\n",
      "tools/lamp.yaml": "usedBy:\n  - team: max\n    for: Light.\n",
    },
    found: [],
  },
  "named in a file that cannot be read": {
    change: { "tools/table.yaml": { text: "title: [\nmaintainers: [kim]\n" } },
    found: [],
  },
  "named by nobody but itself": {
    change: { "maintainers/lee.yaml": "name: Lee\nkind: team\nparent: kim\n" },
    found: ["maintainers/lee.yaml: name: Lee"],
  },
});
