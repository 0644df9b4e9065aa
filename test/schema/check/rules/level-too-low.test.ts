import { testRule } from "../../rule-test.ts";

const level = (purpose: string, value: string) => `level:\n  ${purpose}: ${value}\n`;

testRule("level-too-low", {
  raised: {
    change: { "tools/lamp.yaml": level("use", "command-line") },
    found: [],
  },
  "optional skills imply nothing": {
    change: { "tools/lamp.yaml": `needs:\n  use:\n    ssh: optional\n${level("use", "none")}` },
    found: [],
  },
  "to maintain: what the platform asks for counts": {
    change: { "tools/lamp.yaml": level("maintain", "some-code") },
    found: ["tools/lamp.yaml: maintain: some-code"],
  },
  "not stated": { change: { "tools/lamp.yaml": level("host", "none") }, found: [] },
  "a level that does not exist": {
    change: { "tools/shelf.yaml": level("host", "no-such") },
    found: [],
  },
  "a skill that does not exist": {
    change: { "tools/lamp.yaml": `needs:\n  use:\n    magic: required\n${level("use", "none")}` },
    found: [],
  },
});
