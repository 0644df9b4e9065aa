/** The table of rules over the whole catalog: rule id → its check. Each has its own file; messages are in problems.ts. */
import type { Rule } from "./context.ts";
import type { RuleId } from "./problems.ts";
import { rule as accountHasFile } from "./rules/account-has-file.ts";
import { rule as alreadyImplied } from "./rules/already-implied.ts";
import { rule as chartColumn } from "./rules/chart-column.ts";
import { rule as chartRow } from "./rules/chart-row.ts";
import { rule as cycle } from "./rules/cycle.ts";
import { rule as dateOrder } from "./rules/date-order.ts";
import { rule as factNotStated } from "./rules/fact-not-stated.ts";
import { rule as hostWithoutNeeds } from "./rules/host-without-needs.ts";
import { rule as httpAddress } from "./rules/http-address.ts";
import { rule as iconMissing } from "./rules/icon-missing.ts";
import { rule as idTwiceInList } from "./rules/id-twice-in-list.ts";
import { rule as keywordRepeatsTitle } from "./rules/keyword-repeats-title.ts";
import { rule as levelTooLow } from "./rules/level-too-low.ts";
import { rule as missingDescription } from "./rules/missing-description.ts";
import { rule as missingSchemaLine } from "./rules/missing-schema-line.ts";
import { rule as missingStart } from "./rules/missing-start.ts";
import { rule as missingType } from "./rules/missing-type.ts";
import { rule as missingUseNeeds } from "./rules/missing-use-needs.ts";
import { rule as needsContradictType } from "./rules/needs-contradict-type.ts";
import { rule as noMaintainers } from "./rules/no-maintainers.ts";
import { rule as notATeam } from "./rules/not-a-team.ts";
import { rule as notConfirmed } from "./rules/not-confirmed.ts";
import { rule as plannedWithNeeds } from "./rules/planned-with-needs.ts";
import { rule as plannedWithoutTarget } from "./rules/planned-without-target.ts";
import { rule as rawHtml } from "./rules/raw-html.ts";
import { rule as redirectShadowsEntry } from "./rules/redirect-shadows-entry.ts";
import { rule as replacedButActive } from "./rules/replaced-but-active.ts";
import { rule as replacedByRetired } from "./rules/replaced-by-retired.ts";
import { rule as sameMaintainerPage } from "./rules/same-maintainer-page.ts";
import { rule as sameUrl } from "./rules/same-url.ts";
import { rule as selfReference } from "./rules/self-reference.ts";
import { rule as shortDescription } from "./rules/short-description.ts";
import { rule as similarTitle } from "./rules/similar-title.ts";
import { rule as skillLevel } from "./rules/skill-level.ts";
import { rule as summaryBeginsWithTitle } from "./rules/summary-begins-with-title.ts";
import { rule as summaryDescribes } from "./rules/summary-describes.ts";
import { rule as unknownEntry } from "./rules/unknown-entry.ts";
import { rule as unknownLicense } from "./rules/unknown-license.ts";
import { rule as unknownMaintainer } from "./rules/unknown-maintainer.ts";
import { rule as unknownTerm } from "./rules/unknown-term.ts";
import { rule as unsafeLink } from "./rules/unsafe-link.ts";
import { rule as unusedMaintainer } from "./rules/unused-maintainer.ts";
import { rule as urlMissing } from "./rules/url-missing.ts";

export const RULES = {
  "account-has-file": accountHasFile,
  "already-implied": alreadyImplied,
  "chart-column": chartColumn,
  "chart-row": chartRow,
  cycle,
  "date-order": dateOrder,
  "fact-not-stated": factNotStated,
  "host-without-needs": hostWithoutNeeds,
  "http-address": httpAddress,
  "icon-missing": iconMissing,
  "id-twice-in-list": idTwiceInList,
  "keyword-repeats-title": keywordRepeatsTitle,
  "level-too-low": levelTooLow,
  "missing-description": missingDescription,
  "missing-schema-line": missingSchemaLine,
  "missing-start": missingStart,
  "missing-type": missingType,
  "missing-use-needs": missingUseNeeds,
  "needs-contradict-type": needsContradictType,
  "no-maintainers": noMaintainers,
  "not-a-team": notATeam,
  "not-confirmed": notConfirmed,
  "planned-with-needs": plannedWithNeeds,
  "planned-without-target": plannedWithoutTarget,
  "raw-html": rawHtml,
  "redirect-shadows-entry": redirectShadowsEntry,
  "replaced-but-active": replacedButActive,
  "replaced-by-retired": replacedByRetired,
  "same-maintainer-page": sameMaintainerPage,
  "same-url": sameUrl,
  "self-reference": selfReference,
  "short-description": shortDescription,
  "similar-title": similarTitle,
  "skill-level": skillLevel,
  "summary-begins-with-title": summaryBeginsWithTitle,
  "summary-describes": summaryDescribes,
  "unknown-entry": unknownEntry,
  "unknown-license": unknownLicense,
  "unknown-maintainer": unknownMaintainer,
  "unknown-term": unknownTerm,
  "unsafe-link": unsafeLink,
  "unused-maintainer": unusedMaintainer,
  "url-missing": urlMissing,
} as const satisfies { readonly [R in RuleId]?: Rule };
