import { testRule } from "../../rule-test.ts";

const KIM = "name: Kim Example\nkind: person\n";

testRule("missing-schema-line", {
  "behind a byte order mark": {
    change: {
      "maintainers/kim.yaml": {
        text: `\ufeff# yaml-language-server: $schema=../schema/maintainer.schema.json\n${KIM}`,
      },
    },
    found: [],
  },
  "a web address of the schema": {
    change: {
      "maintainers/kim.yaml": {
        text: `# yaml-language-server: $schema=https://x.example.org/v1/maintainer.schema.json\r\n${KIM}`,
      },
    },
    found: [],
  },
  "in the second line": {
    change: {
      "maintainers/kim.yaml": {
        text: `# Kim\n# yaml-language-server: $schema=../schema/maintainer.schema.json\n${KIM}`,
      },
    },
    found: ["maintainers/kim.yaml: # Kim"],
  },
  "JSON with the key": {
    change: {
      "maintainers/kim.yaml": { absent: true },
      "maintainers/kim.json": {
        text: '{\n  "$schema": "../schema/maintainer.schema.json",\n  "name": "Kim", "kind": "person" }',
      },
    },
    found: [],
  },
  "JSON without it": {
    change: {
      "maintainers/kim.yaml": { absent: true },
      "maintainers/kim.json": { text: '{ "name": "Kim", "kind": "person" }' },
    },
    found: ['maintainers/kim.json: { "name": "Kim", "kind": "person" }'],
  },
  "a JSON list has no place for it": {
    change: {
      "vocabularies/goals.yaml": { absent: true },
      "vocabularies/goals.json": {
        text: '[{ "id": "find-out", "title": "X", "description": "Y" }]',
      },
    },
    found: [],
  },
});
