import { testRule } from "../../rule-test.ts";

const question =
  "- id: who\n  question: Who?\n  goal: find-out\n  state: open\n  evidence: None.\n";

testRule("id-twice-in-list", {
  "in questions": {
    change: { "questions.yaml": { text: question + question } },
    found: ["questions.yaml: - id: who"],
  },
  "beside a term without an id": {
    change: {
      "vocabularies/goals.yaml": {
        text: "- title: X\n- id: find-out\n  title: Y\n  description: Z\n",
      },
    },
    found: [],
  },
});
