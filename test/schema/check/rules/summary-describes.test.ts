import { type Row, testRule } from "../../rule-test.ts";

const row = (summary: string, told: boolean, more = ""): Row => ({
  change: { "tools/table.yaml": `summary: "${summary}"\n${more}` },
  found: told ? [`tools/table.yaml: summary: "${summary}"`] : [],
});

const DESCRIBE = [
  "A tool that finds pages.",
  "A tool for pages.",
  "This tool finds pages.",
  "These scripts find pages.",
  "This is a tool that finds pages.",
  "It is an app for pages.",
  "A bot that finds pages.",
  "A bot finds pages.",
  "Web app that finds pages.",
  "An application, written in Go, for pages.",
  "A simple, easy-to-use web-based tool to find pages.",
  "Python library for pages.",
  "Browser extension which finds pages.",
  "Tools for pages.",
  "Software to find pages.",
  "Command-line program to find pages.",
  "Allows you to find pages.",
  "Lets editors find pages.",
];

const SAY = [
  "Find pages.",
  "Find a tool that fits you.",
  "Build tools that find pages.",
  "Write software that finds pages.",
  "Script your edits.",
  "Program a bot of your own.",
  "Tool accounts and pages: manage them here.",
  "Have a bot tidy up.",
  "Let others help.",
  "Help others to find pages.",
  "A list of tools, sorted.",
];

testRule("summary-describes", {
  ...Object.fromEntries(DESCRIBE.map((summary) => [summary, row(summary, true)])),
  ...Object.fromEntries(SAY.map((summary) => [summary, row(summary, false)])),
  "British English": row("A tool for pages.", true, "language: en-GB\n"),
  "another language": row("App for sider.", false, "language: nb\n"),
});
