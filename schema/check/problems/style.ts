/** Problems of tone and form: how an entry says what it says. None is more severe than a warning. */
import type { ProblemKind } from "../problem-kind.ts";

export const STYLE_PROBLEMS = {
  "summary-begins-with-title": {
    title: "A summary starts with the title",
    severity: "warning",
    message: ({ title }: { title: string }) =>
      `The summary starts with the title "${title}", which is shown right above it.`,
    advice: "Start with what you can do: Find pages that …",
  },
  "summary-describes": {
    title: "A summary says what it is, not what you can do",
    severity: "warning",
    message: ({ words }: { words: string }) =>
      `The summary says what it is ("${words} …"), not what you can do with it.`,
    advice: 'Start with a verb: not "A tool that finds pages" but "Find pages".',
  },
  "short-description": {
    title: "A description is very short",
    severity: "warning",
    message: () => "Its description has fewer than two sentences.",
    advice: "Write three to six: what for, for whom, how it works, its limits.",
  },
  "keyword-repeats-title": {
    title: "A keyword repeats the title",
    severity: "warning",
    message: ({ keyword, title }: { keyword: string; title: string }) =>
      `The keyword "${keyword}" is already in the title "${title}".`,
    advice: "The title is searched too. Delete the keyword, or use other words.",
  },
} satisfies Record<string, ProblemKind>;
