/** Checks licences as SPDX expressions, with suggestions. */
import parse from "spdx-expression-parse";
import current from "spdx-license-ids/index.json" with { type: "json" };
import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import { nearest } from "./nearest.ts";

export interface LicenseError {
  /** The first unknown id; undefined where all ids are known, but the syntax is wrong. */
  unknown?: string;
  /** The whole expression as it was probably meant. */
  suggestion?: string;
}

/** Undefined where nothing is wrong. */
export function licenseError(expression: string): LicenseError | undefined {
  if (isExpression(expression)) return undefined;
  const unknown = firstUnknown(expression);
  if (unknown === undefined) return {};
  const suggestion = nearest(expression, IDS) ?? withNearest(expression, unknown);
  return suggestion === undefined ? { unknown } : { unknown, suggestion };
}

/** Deprecated ids come last: of two that are equally near, the first is suggested. */
const IDS: readonly string[] = [...current, ...deprecated];
const WORDS = /[A-Za-z0-9.-]+\+?/g;
const OPERATOR = /^(AND|OR|WITH)$/i;

function isExpression(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

function firstUnknown(expression: string): string | undefined {
  const words = expression.match(WORDS) ?? [];
  return words.find((word, i) => {
    if (OPERATOR.test(word)) return false;
    // Exceptions have a list of their own, which only the parser knows.
    const isException = words[i - 1]?.toUpperCase() === "WITH";
    return !isExpression(isException ? `GPL-2.0-only WITH ${word}` : word);
  });
}

function withNearest(expression: string, unknown: string): string | undefined {
  const near = nearest(unknown, IDS);
  if (near === undefined) return undefined;
  // A function, since $ means something in a replacement.
  const corrected = expression.replace(unknown, () => near);
  return isExpression(corrected) ? corrected : undefined;
}
