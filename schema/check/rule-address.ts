/** The address of a rule's page, for the checker's reports, the site's pages and their links. */
import type { RuleId } from "./problems.ts";

/** The page of a rule below the site's address, such as `https://tool-ladder.example.org`, or below a path such as `/tools/`. */
export function ruleAddress(id: RuleId, site: string): string {
  return `${site.replace(/\/+$/, "")}/help/rules/${id}/`;
}
