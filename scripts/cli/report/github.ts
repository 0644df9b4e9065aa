/** Problems for GitHub Actions: workflow commands that become annotations beside the lines of a change. */
import type { Problem, Severity } from "../../../schema/check/problems.ts";
import { forgePath } from "./forge-path.ts";
import { harmlessOnForge, sentencesOf, withoutControls } from "./text.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  hint: "notice",
};

/** A line for each problem. */
export function githubReport(problems: readonly Problem[]): string {
  return problems.map(annotation).join("\n");
}

function annotation(problem: Problem): string {
  const { path, line, column, severity, rule } = problem;
  const file = forgePath(path);
  const properties = { file, line: String(line), col: String(column), title: rule };
  const [message, ...lines] = sentencesOf(problem);
  const attributes = Object.entries(properties).map(
    ([name, value]) => `${name}=${inProperty(value)}`,
  );
  // The log shows an annotation without its position.
  const data = [`${file}:${line}:${column} ${message}`, ...lines].map(harmlessOnForge).join("\n");
  return `::${COMMANDS[severity]} ${attributes.join(",")}::${inData(data)}`;
}

function inData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inData(withoutControls(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
