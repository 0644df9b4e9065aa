/** Every entry has maintainers or asks for help; planned and retired entries are exempt. */
import { isAvailable } from "../../../core/entry-view.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources }) =>
  sources.tools
    .filter(({ value }) => {
      const isUnmaintained = value.maintainers?.length === 0 && isAvailable(value);
      return isUnmaintained && (value.helpWanted ?? []).length === 0;
    })
    .map(({ path: file }) => rawProblem("no-maintainers", { file, in: ["maintainers"] }, {}));
