/** What every kind of problem has, apart from the table that lists them all. */

/** Errors keep a catalog from being published; warnings and hints do not. */
export type Severity = "error" | "warning" | "hint";

/** One kind of problem. Message and advice are plain sentences. */
export interface ProblemKind {
  /** What is wrong in general, in a few words: the heading of the rule's page. */
  title: string;
  severity: Severity;
  message: (params: never) => string;
  advice: string | ((params: never) => string);
}
