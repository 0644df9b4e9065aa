import { testRule } from "../../rule-test.ts";

testRule("raw-html", {
  "a comment": {
    change: { "tools/lamp.yaml": 'description: "Light <!-- and shadow -->."\n' },
    found: ['tools/lamp.yaml: description: "Light <!-- and shadow -->."'],
  },
  "in what a question has to show": {
    change: {
      "questions.yaml": {
        text: "- { id: who, question: Who asks?, goal: find-out, state: open, evidence: Light <b>and</b> shadow. }\n",
      },
    },
    found: [
      "questions.yaml: - { id: who, question: Who asks?, goal: find-out, state: open, evidence: Light <b>and</b> shadow. }",
    ],
  },
  "in a code block": {
    change: { "tools/lamp.yaml": "description: |\n  Write:\n\n  ```html\n  <b>bold</b>\n  ```\n" },
    found: [],
  },
});
