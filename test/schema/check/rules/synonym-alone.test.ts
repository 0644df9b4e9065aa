import { testRule } from "../../rule-test.ts";

testRule("synonym-alone", {
  "a group of one": {
    change: { "vocabularies/synonyms.yaml": { text: "- words: [photo]\n" } },
    found: ["vocabularies/synonyms.yaml: - words: [photo]"],
  },
  "a group of two": {
    change: { "vocabularies/synonyms.yaml": { text: "- words: [photo, image]\n" } },
    found: [],
  },
  "a group without words": {
    change: { "vocabularies/synonyms.yaml": { text: "- language: de\n" } },
    found: [],
  },
});
