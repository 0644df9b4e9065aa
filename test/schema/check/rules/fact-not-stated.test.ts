import { type Row, testRule } from "../../rule-test.ts";

const row = (facts: string, ...told: string[]): Row => ({
  change: {
    "tools/table.yaml": `title: Table\nlicense: MIT\ncontact:\n  talk: https://t.example.org/\nsource:\n  - facts: [${facts}]\n    url: https://a.example.org/\n    read: 2026-01-02\n`,
  },
  found: told.map((line) => `tools/table.yaml: ${line}`),
});

const LINE = (facts: string) => `- facts: [${facts}]`;

testRule("fact-not-stated", {
  "a field that is there": row("license"),
  "a field within a field": row("contact.talk"),
  "a field that is not there": row("icon", LINE("icon")),
  "a way that is not there": row("contact.issues", LINE("contact.issues")),
  "a step below a text": row("license.name", LINE("license.name")),
  "a built-in name": row("constructor", LINE("constructor")),
});
