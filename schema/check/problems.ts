/** The one table of rules: rule id → severity, message and advice. Ids never change their meaning. */
import type { ProblemKind, Severity } from "./problem-kind.ts";
import { FILE_PROBLEMS } from "./problems/files.ts";
import { LINK_PROBLEMS } from "./problems/links.ts";
import { RULE_PROBLEMS } from "./problems/rules.ts";
import { SHAPE_PROBLEMS } from "./problems/shape.ts";
import { STYLE_PROBLEMS } from "./problems/style.ts";
import { SYNTAX_PROBLEMS } from "./problems/syntax.ts";

export type { ProblemKind, Severity };

/** The groups in the order in which a file is checked. */
export const PROBLEM_GROUPS = {
  files: FILE_PROBLEMS,
  syntax: SYNTAX_PROBLEMS,
  shape: SHAPE_PROBLEMS,
  links: LINK_PROBLEMS,
  rules: RULE_PROBLEMS,
  style: STYLE_PROBLEMS,
} as const satisfies Record<string, Record<string, ProblemKind>>;

export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...SYNTAX_PROBLEMS,
  ...SHAPE_PROBLEMS,
  ...LINK_PROBLEMS,
  ...RULE_PROBLEMS,
  ...STYLE_PROBLEMS,
} satisfies Record<string, ProblemKind>;

export type RuleId = keyof typeof PROBLEMS;

/** The parameters of a rule's message. */
export type ParamsOf<R extends RuleId> =
  Parameters<(typeof PROBLEMS)[R]["message"]> extends [infer P] ? P : Record<never, never>;

/** One problem that the checker reports, with its position. */
export interface Problem {
  severity: Severity;
  rule: RuleId;
  /** The catalog's folder as it was given, and the file in it. */
  path: string;
  /** Line and column from 1; 1:1 for a problem of a whole file. */
  line: number;
  column: number;
  message: string;
  advice?: string;
  /** What was probably meant, as it would be written. */
  suggestion?: string;
  /** The line at that position; absent where the file's text could not be read. */
  excerpt?: string;
  /** Address of the rule's page; absent where the catalog does not state its site. */
  help?: string;
}
