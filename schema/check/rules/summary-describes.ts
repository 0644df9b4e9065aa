/** An English summary says what you can do ("Find pages"), not what the tool is ("A tool that finds pages"). */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, catalog }) =>
  sources.tools.flatMap(({ path: file, id, value: { summary = "" } }) => {
    if (!/^en(-|$)/i.test(catalog.entryById.get(id)?.language ?? "")) return [];
    const words = PATTERNS.map((pattern) => pattern.exec(summary.trim())?.[0]).find(Boolean);
    if (words === undefined) return [];
    return [rawProblem("summary-describes", { file, in: ["summary"] }, { words })];
  });

/** What a thing of the catalog is called. */
const NAME =
  "(?:(?:web|desktop|mobile|user|command[ -]line)[ -]?)?" +
  "(?:tool(?:kit|set|box)?|bot|app(?:lication)?|gadget|script|program(?:me)?|website|web ?site|" +
  "utility|service|library|framework|module|extension|plug-?in|add-?on|interface|dashboard)";

/** A word before the name; none that would start another phrase, as in "A list of tools". */
const BETWEEN = "(?!(?:an?|the|your|this|of|to|for|in|on|with|from|by|that|which)\\b)[\\w,-]+ ";

const JOINT =
  "(?:that|which|for|to|with|by|used|made|designed|written|allow(?:s|ing)|let(?:s|ting)|help(?:s|ing))";

const PATTERNS: readonly RegExp[] = [
  `(?:(?:this|it) is |it[’']s )?(?:an?|this|these) (?:${BETWEEN}){0,3}?${NAME}s?`,
  // A verb may come before "tools", none before a bare "tool".
  `(?:${BETWEEN}){0,2}?${NAME} ${JOINT}`,
  `(?:${NAME}s|software) ${JOINT}`,
  "(?:allows|enables|lets|helps|permits) \\w+",
].map((pattern) => new RegExp(`^${pattern}(?![\\w-])`, "i"));
