import { testRule } from "../../rule-test.ts";

testRule("unsafe-link", {
  "a script": {
    change: { "tools/lamp.yaml": "description: See [this](javascript:alert).\n" },
    found: ["tools/lamp.yaml: description: See [this](javascript:alert)."],
  },
  "in what a question has to show": {
    change: {
      "questions.yaml": {
        text: "- { id: who, question: Who asks?, goal: find-out, state: open, evidence: '[x](data:x)' }\n",
      },
    },
    found: [
      "questions.yaml: - { id: who, question: Who asks?, goal: find-out, state: open, evidence: '[x](data:x)' }",
    ],
  },
  "a code span": {
    change: { "tools/lamp.yaml": "description: See `http://example.org`.\n" },
    found: [],
  },
});
