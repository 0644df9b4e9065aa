/** Raw problems: what a check found, before its position in the text is looked up. */
import type { PairPart, Path, Position } from "./positions.ts";
import {
  type ParamsOf,
  PROBLEMS,
  type Problem,
  type ProblemKind,
  type RuleId,
} from "./problems.ts";

/** What a problem is about. Without `position` and `in` that is the file as a whole. */
export interface ProblemLocation {
  /** Path from the catalog's folder; empty for the folder itself. */
  file: string;
  position?: Position;
  /** The part of the file's value; an empty path is the start of its content. */
  in?: Path;
  /** Default: value. */
  part?: PairPart;
  /** A missing field of that part, which the problem is about. */
  missing?: string;
}

export interface RawProblem {
  at: ProblemLocation;
  problem: Pick<Problem, "severity" | "rule" | "message" | "advice" | "suggestion">;
}

/** Makes a problem of a rule's row in the table and the parameters of its message. */
export function rawProblem<R extends RuleId>(
  rule: R,
  at: ProblemLocation,
  params: ParamsOf<R>,
  suggestion?: string,
): RawProblem {
  const kind = PROBLEMS[rule] as unknown as Kind<ParamsOf<R>>;
  const advice = typeof kind.advice === "string" ? kind.advice : kind.advice(params);
  const problem = { severity: kind.severity, rule, message: kind.message(params), advice };
  return { at, problem: suggestion === undefined ? problem : { ...problem, suggestion } };
}

interface Kind<P> extends Pick<ProblemKind, "severity"> {
  message: (params: P) => string;
  advice: string | ((params: P) => string);
}
