/** The home page's choices, with links: the task, the skills, the level. */
import { finderAddress, pageAddress } from "./address.ts";
import { catalog } from "./catalog.ts";
import { availableEntries } from "./entries.ts";
import { rungs } from "./levels.ts";
import { t } from "./words.ts";

/** One answer. */
export interface Choice {
  text: string;
  /** A page that answers without JavaScript. */
  href: string;
  /** How many entries match. */
  count?: number;
  /** The finder with this filter set, for readers with JavaScript. */
  finder?: string;
}

const { skills, tasks } = catalog.vocabularies;
const [lowest] = rungs;

/** Tasks that any tool is for, those with most tools first. */
export const taskChoices: readonly Choice[] = tasks
  .map(({ id, title }) => ({
    text: title,
    href: pageAddress("tasks", id),
    count: availableEntries.filter((entry) => entry.tasks?.includes(id)).length,
    finder: finderAddress({ task: id }),
  }))
  .filter(({ count }) => count > 0)
  .toSorted((a, b) => b.count - a.count);

/** No skills at all, then each skill; nothing where the catalog has no ladder to stand on. */
export const skillChoices: readonly Choice[] = lowest
  ? [
      {
        text: t("no-skills"),
        href: pageAddress("ladder", lowest.level.id),
        finder: finderAddress({ level: lowest.level.id }),
      },
      ...skills.map(({ id, title }) => ({
        text: title,
        href: pageAddress("skills", id),
        finder: finderAddress({ knows: id }),
      })),
    ]
  : [];

/** The levels, each with what can be used there. */
export const levelChoices: readonly Choice[] = rungs.map(({ level, use }) => ({
  text: level.title,
  href: pageAddress("ladder", level.id),
  count: use.now.length,
}));

/** How many tools need no skills. */
export const withoutSkills = lowest?.use.now.length ?? 0;
