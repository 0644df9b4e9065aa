/** Dates and times are in a possible order. */
import type { Rule } from "../context.ts";
import { type RawProblem, rawProblem } from "../raw-problem.ts";
import type { Usable } from "../../read/source-files.ts";

/** Earlier and later field. */
type Order = readonly (readonly [string, string])[];

const ENTRY_DATES: Order = [
  ["since", "until"],
  ["added", "changed"],
];
const NOTICE_DATES: Order = [
  ["start", "expectedEnd"],
  ["start", "end"],
];

export const rule: Rule = ({ sources }) => [
  ...sources.tools.flatMap((tool) => disordered(tool, ENTRY_DATES)),
  ...sources.notices.flatMap((notice) => disordered(notice, NOTICE_DATES)),
];

function disordered({ path: file, value }: Usable<object>, order: Order): RawProblem[] {
  const fields = value as Readonly<Record<string, string | undefined>>;
  return order
    .filter(([earlier, later]) => Date.parse(fields[later]!) < Date.parse(fields[earlier]!))
    .map(([earlier, later]) => rawProblem("date-order", { file, in: [later] }, { earlier, later }));
}
