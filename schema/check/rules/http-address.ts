/** Addresses use https. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ addresses }) =>
  addresses
    .filter(({ url, linked }) => !linked && /^http:\/\/./.test(url))
    .map(({ url, ...at }) =>
      rawProblem("http-address", at, { url }, url.replace("http:", "https:")),
    );
