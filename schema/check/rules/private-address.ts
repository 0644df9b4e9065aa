/** Addresses lead to places that everybody reaches. */
import { faultOf, isPrivate } from "../addresses.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ addresses }) =>
  addresses
    .filter(({ url }) => faultOf(url) === undefined && isPrivate(url))
    .map(({ url, ...at }) => rawProblem("private-address", at, { url }));
