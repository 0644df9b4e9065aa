import { testRule } from "../../rule-test.ts";

testRule("unknown-license", {
  "of an entry": {
    change: { "tools/lamp.yaml": "license: GPL-3.0-or-latr\n" },
    found: ["tools/lamp.yaml: license: GPL-3.0-or-latr"],
  },
  "of the catalog's data": {
    change: { "catalog.yaml": "license: CC-0\n" },
    found: ["catalog.yaml: license: CC-0"],
  },
  "what the schema refuses already": {
    change: { "tools/lamp.yaml": "license: MIT/X11\n" },
    found: [],
  },
});
