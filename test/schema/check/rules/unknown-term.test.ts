import { testRule } from "../../rule-test.ts";

testRule("unknown-term", {
  "words that every object knows": {
    change: { "tools/lamp.yaml": "needs:\n  use:\n    constructor: required\n" },
    found: ["tools/lamp.yaml: constructor: required"],
  },
  "in target, skill notes, level and goals": {
    change: {
      "tools/lamp.yaml":
        "target:\n  needs:\n    use:\n      a: required\nskillNotes:\n  b: x\nlevel:\n  use: c\ngoals: [d]\n",
    },
    found: [
      "tools/lamp.yaml: a: required",
      "tools/lamp.yaml: b: x",
      "tools/lamp.yaml: use: c",
      "tools/lamp.yaml: goals: [d]",
    ],
  },
  "a vocabulary that does not exist": {
    change: { "tools/lamp.yaml": "asks:\n  account: none\n" },
    found: ["tools/lamp.yaml: account: none"],
  },
  "a vocabulary that cannot be read": {
    change: { "vocabularies/tasks.yaml": { text: "- id: [" } },
    found: [],
  },
  "beside a term that is refused": {
    change: {
      "vocabularies/tasks.yaml": {
        text: "- id: citing\n  title: Cite\n- id: mapping\n  title: Map\n  description: Maps.\n",
      },
    },
    found: [],
  },
  "of a chart": {
    change: { "charts/living.yaml": "columns: [coding, sql]\n" },
    found: ["charts/living.yaml: columns: [coding, sql]"],
  },
  "of the tools to start with": {
    change: { "catalog.yaml": "featured:\n  keeper: [lamp]\n" },
    found: ["catalog.yaml: keeper: [lamp]"],
  },
  "of a question": {
    change: {
      "questions.yaml": {
        text: "- id: who\n  question: Who?\n  goal: fun\n  state: open\n  evidence: None.\n",
      },
    },
    found: ["questions.yaml: goal: fun"],
  },
});
