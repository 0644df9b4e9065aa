import { testRule } from "../../rule-test.ts";

testRule("short-description", {
  "one sentence over several lines": {
    change: { "tools/lamp.yaml": "description: |\n  Type a question\n  and read the answer.\n" },
    found: ["tools/lamp.yaml: description: |"],
  },
  "a heading and one sentence": {
    change: { "tools/lamp.yaml": "description: |\n  # What. It. Does\n\n  It shines.\n" },
    found: ["tools/lamp.yaml: description: |"],
  },
  "a title that looks like the end of a sentence": {
    change: { "tools/lamp.yaml": "title: Who? What?\ndescription: Who? What? answers.\n" },
    found: ["tools/lamp.yaml: description: Who? What? answers."],
  },
  "a title in small letters": {
    change: { "tools/lamp.yaml": "title: lampd\ndescription: It shines. lampd is small.\n" },
    found: [],
  },
  "in the entry's language": {
    change: { "tools/lamp.yaml": "language: ja\ndescription: 質問を書く。答えを読む。\n" },
    found: [],
  },
  planned: {
    change: {
      "tools/lamp.yaml":
        "lifecycle: planned\ntarget: { note: Soon. }\ndescription: It will shine.\n",
    },
    without: ["needs"],
    found: [],
  },
  "no description": {
    change: { "tools/lamp.yaml": "title: Lamp\n" },
    without: ["description"],
    found: [],
  },
});
