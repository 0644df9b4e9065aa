import { testRule } from "../../rule-test.ts";

testRule("already-implied", {
  "required by the platform, optional here": {
    change: { "tools/lamp.yaml": "needs:\n  use: {}\n  maintain:\n    ssh: optional\n" },
    found: ["tools/lamp.yaml: ssh: optional"],
  },
  "optional on the platform, required here": {
    change: {
      "tools/shelf.yaml": "needs:\n  host:\n    ssh: optional\n",
      "tools/lamp.yaml": "needs:\n  use: {}\n  maintain:\n    ssh: required\n",
    },
    found: [],
  },
  "hosted nowhere": {
    change: { "tools/table.yaml": "needs:\n  use: {}\n  maintain:\n    ssh: required\n" },
    found: [],
  },
});
