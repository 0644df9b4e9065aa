import { testRule } from "../../rule-test.ts";

testRule("http-address", {
  "the entry's own": {
    change: { "tools/lamp.yaml": "url: http://lamp.example.org/\n" },
    found: ["tools/lamp.yaml: url: http://lamp.example.org/"],
  },
  "in a list by language": {
    change: {
      "tools/lamp.yaml":
        "links:\n  docs:\n    - language: de\n      url: http://lamp.example.org/\n",
    },
    found: ["tools/lamp.yaml: url: http://lamp.example.org/"],
  },
  "in a notice": {
    change: { "notices/outage.yaml": "url: http://status.example.org/\n" },
    found: ["notices/outage.yaml: url: http://status.example.org/"],
  },
  "in an imported record": {
    change: { "tools/lamp.yaml": "toolinfo:\n  bugtracker: http://lamp.example.org/\n" },
    found: [],
  },
  "spoken of": {
    change: { "tools/lamp.yaml": "summary: Turns http://x into https://x.\n" },
    found: [],
  },
});
