import { testRule } from "../../rule-test.ts";

const skill = (level: string) => ({
  text: `- id: coding\n  title: X\n  description: Y\n  level: ${level}\n  youKnowThisIf: do\n`,
});

testRule("skill-level", {
  "the highest rung": { change: { "vocabularies/skills.yaml": skill("3") }, found: [] },
  "above it": {
    change: { "vocabularies/skills.yaml": skill("4") },
    found: ["vocabularies/skills.yaml: level: 4"],
  },
  "without levels to compare with": {
    change: {
      "vocabularies/skills.yaml": skill("4"),
      "vocabularies/levels.yaml": { absent: true },
    },
    found: [],
  },
});
