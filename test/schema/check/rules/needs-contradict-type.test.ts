import { type Row, testRule } from "../../rule-test.ts";

const row = (type: string, needs: string, ...found: string[]): Row => ({
  change: { "tools/table.yaml": `type: ${type}\nneeds:\n  ${needs}\n` },
  found: found.map((line) => `tools/table.yaml: ${line}`),
});

testRule("needs-contradict-type", {
  ...Object.fromEntries(
    [
      "gadget",
      "user-script",
      "template",
      "lua-module",
      "desktop-app",
      "command-line-tool",
      "coding-framework",
    ].map((type) => [`hosting on a ${type}`, row(type, "host: {}", "host: {}")]),
  ),
  "hosting on a web app": row("web-app", "host: {}"),
  "hosting on a bot": row("bot", "host: {}"),
  "a framework that asks for nothing": row("coding-framework", "use: {}", "use: {}"),
  "a framework for which code helps": row("coding-framework", "use: { coding: optional }"),
  "a framework without needs": row("coding-framework", "maintain: {}"),
  "a module that asks for nothing": row("lua-module", "use: {}"),
  "needs that are refused": row("coding-framework", "use: { coding: yes }"),
  "the target": {
    change: {
      "tools/table.yaml": "type: gadget\ntarget:\n  needs:\n    host: { coding: required }\n",
    },
    found: ["tools/table.yaml: host: { coding: required }"],
  },
  "no type": {
    change: { "tools/table.yaml": "needs: { host: {} }\n" },
    without: ["type"],
    found: [],
  },
});
