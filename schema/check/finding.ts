/** Findings: problems on their way, before their places are looked up. */
import type { Part, Path, Place } from "./places.ts";
import {
  type ParamsOf,
  PROBLEMS,
  type Problem,
  type ProblemKind,
  type RuleId,
} from "./problems.ts";

/** Where a finding belongs. Without `place` and `in` it is about the file as a whole. */
export interface At {
  /** Path from the catalog's folder; empty for the folder itself. */
  file: string;
  place?: Place;
  /** The part of the file's value; an empty path is the beginning of its content. */
  in?: Path;
  /** Default: value. */
  part?: Part;
  /** A field of that part which is not there, and is what the finding is about. */
  missing?: string;
}

export interface Finding {
  at: At;
  problem: Pick<Problem, "severity" | "rule" | "message" | "advice" | "suggestion">;
}

/** Makes a finding of a rule's row in the table and of what it speaks about. */
export function finding<R extends RuleId>(
  rule: R,
  at: At,
  params: ParamsOf<R>,
  suggestion?: string,
): Finding {
  const kind = PROBLEMS[rule] as unknown as Kind<ParamsOf<R>>;
  const advice = typeof kind.advice === "string" ? kind.advice : kind.advice(params);
  const problem = { severity: kind.severity, rule, message: kind.message(params), advice };
  return { at, problem: suggestion === undefined ? problem : { ...problem, suggestion } };
}

interface Kind<P> extends Pick<ProblemKind, "severity"> {
  message: (params: P) => string;
  advice: string | ((params: P) => string);
}
