/** Dates and times come in an order that is possible. */
import type { Rule } from "../context.ts";
import { type Finding, finding } from "../finding.ts";
import type { Usable } from "../../read/sources.ts";

/** Earlier and later field. */
type Order = readonly (readonly [string, string])[];

const OF_ENTRIES: Order = [
  ["since", "until"],
  ["added", "changed"],
];
const OF_NOTICES: Order = [
  ["start", "expectedEnd"],
  ["start", "end"],
];

export const rule: Rule = {
  check({ sources }) {
    return [
      ...sources.tools.flatMap((tool) => disordered(tool, OF_ENTRIES)),
      ...sources.notices.flatMap((notice) => disordered(notice, OF_NOTICES)),
    ];
  },
};

function disordered({ path: file, value }: Usable<object>, order: Order): Finding[] {
  const fields = value as Readonly<Record<string, string | undefined>>;
  return order
    .filter(([earlier, later]) => Date.parse(fields[later]!) < Date.parse(fields[earlier]!))
    .map(([earlier, later]) => finding("date-order", { file, in: [later] }, { earlier, later }));
}
