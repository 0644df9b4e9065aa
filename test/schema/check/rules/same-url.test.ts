import { testRule } from "../../rule-test.ts";

const SAME = "url: https://lamp.example.org/\n";

testRule("same-url", {
  "http and https, with and without www": {
    change: { "tools/table.yaml": "url: http://WWW.Lamp.example.org\n" },
    found: ["tools/table.yaml: url: http://WWW.Lamp.example.org"],
  },
  "another path, told apart by letter case": {
    change: {
      "tools/table.yaml": "url: https://lamp.example.org/Page\n",
      "tools/shelf.yaml": "url: https://lamp.example.org/page\n",
    },
    found: [],
  },
  "part and whole": { change: { "tools/table.yaml": `${SAME}partOf: lamp\n` }, found: [] },
  "two parts of one whole": {
    change: { "tools/table.yaml": `${SAME}partOf: shelf\n`, "tools/lamp.yaml": "partOf: shelf\n" },
    found: [],
  },
  "what it replaces": { change: { "tools/candle.yaml": SAME }, found: [] },
});
