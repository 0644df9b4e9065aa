import { testRule } from "../../rule-test.ts";

testRule("icon-missing", {
  "a file that is there": {
    change: { "tools/lamp.yaml": "icon: lamp.svg\n", "icons/lamp.svg": { text: "<svg/>" } },
    found: [],
  },
  "a file of nearly that name": {
    change: { "tools/lamp.yaml": "icon: lamps.svg\n", "icons/lamp.svg": { text: "<svg/>" } },
    found: ["tools/lamp.yaml: icon: lamps.svg"],
  },
});
