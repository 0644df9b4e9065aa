import { testRule } from "../../rule-test.ts";

const stated = (needs: string, level = "some-code") =>
  `needs:\n  use: ${needs}\nlevel:\n  use: ${level}\n`;
const FOUND = ["tools/lamp.yaml: use: some-code"];

testRule("level-without-skill", {
  "nothing needed": { change: { "tools/lamp.yaml": stated("{}") }, found: FOUND },
  "optional skills only": {
    change: { "tools/lamp.yaml": stated("{ ssh: optional }") },
    found: FOUND,
  },
  "one of several required": {
    change: { "tools/lamp.yaml": stated("{ anyOf: [ssh, coding] }", "command-line") },
    found: [],
  },
  "a skill required": {
    change: { "tools/lamp.yaml": stated("{ coding: required }", "command-line") },
    found: [],
  },
  "the lowest level": { change: { "tools/lamp.yaml": stated("{}", "none") }, found: [] },
  "needs not stated": { change: { "tools/lamp.yaml": "level:\n  host: some-code\n" }, found: [] },
  "a level that does not exist": {
    change: { "tools/lamp.yaml": stated("{}", "no-such") },
    found: [],
  },
  "to maintain: what the platform asks for counts": {
    change: { "tools/lamp.yaml": "level:\n  maintain: command-line\n" },
    found: [],
  },
  "in the target": {
    change: {
      "tools/lamp.yaml":
        "target:\n  needs:\n    use: { coding: optional }\n  level:\n    use: some-code\n",
    },
    found: FOUND,
  },
});
