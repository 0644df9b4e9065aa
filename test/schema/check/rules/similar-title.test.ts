import { testRule } from "../../rule-test.ts";

testRule("similar-title", {
  "accents and spaces": {
    change: { "tools/table.yaml": "title: Là mp\n" },
    found: ["tools/table.yaml: title: Là mp"],
  },
  "C, C++ and C#": {
    change: {
      "tools/table.yaml": "title: C\n",
      "tools/shelf.yaml": "title: C++\n",
      "tools/lamp.yaml": 'title: "C#"\n',
    },
    found: [],
  },
  "titles without letters": {
    change: { "tools/table.yaml": 'title: "!"\n', "tools/shelf.yaml": 'title: "?"\n' },
    found: [],
  },
});
