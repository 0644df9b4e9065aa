/** Addresses lead where they seem to. */
import { faultOf } from "../addresses.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ addresses }) =>
  addresses.flatMap(({ url, ...at }) => {
    const fault = faultOf(url);
    return fault === undefined ? [] : [rawProblem("misleading-address", at, { url, fault })];
  });
