import { testRule } from "../../rule-test.ts";

testRule("synonym-in-two-groups", {
  "in capitals, in another group": {
    change: {
      "vocabularies/synonyms.yaml": {
        text: "- words: [photo, image]\n- words: [picture, Photo]\n",
      },
    },
    found: ["vocabularies/synonyms.yaml: - words: [picture, Photo]"],
  },
  "twice in one group": {
    change: { "vocabularies/synonyms.yaml": { text: "- words: [photo, image, photo]\n" } },
    found: ["vocabularies/synonyms.yaml: - words: [photo, image, photo]"],
  },
  "in two languages": {
    change: {
      "vocabularies/synonyms.yaml": {
        text: "- words: [bild, photo]\n  language: de\n- words: [picture, photo]\n",
      },
    },
    found: [],
  },
  "in a group of the language of the catalog, said and unsaid": {
    change: {
      "vocabularies/synonyms.yaml": {
        text: "- words: [image, photo]\n  language: en\n- words: [picture, photo]\n",
      },
    },
    found: ["vocabularies/synonyms.yaml: - words: [picture, photo]"],
  },
});
