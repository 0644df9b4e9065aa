/** Accessibility: what axe finds. */
import "axe-core";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** One line for each thing that axe finds wrong with an element and what is in it. */
export async function audit(element: Element): Promise<string[]> {
  const { violations, passes } = await window.axe.run(element, {
    rules: { "target-size": { enabled: true }, region: { enabled: false } },
  });
  if (passes.length === 0) return ["axe saw nothing"];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
