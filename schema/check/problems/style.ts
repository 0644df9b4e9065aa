/** Problems of tone and form: how an entry says what it says. None is graver than a warning. */
import type { ProblemKind } from "../problem-kind.ts";

export const STYLE_PROBLEMS = {
  "summary-begins-with-title": {
    title: "A summary begins with the title",
    severity: "warning",
    message: ({ title }: { title: string }) =>
      `The summary begins with the title "${title}", which stands right above it.`,
    advice: "Begin with what one gets done: Find pages that …",
  },
  "summary-describes": {
    title: "A summary says what it is, not what one gets done",
    severity: "warning",
    message: ({ words }: { words: string }) =>
      `The summary says what it is ("${words} …"), not what one gets done with it.`,
    advice: 'Begin with a verb: not "A tool that finds pages" but "Find pages".',
  },
  "short-description": {
    title: "A description is very short",
    severity: "warning",
    message: () => "Its description has fewer than two sentences.",
    advice: "Write three to six: what for, for whom, how it goes, its limits.",
  },
  "keyword-repeats-title": {
    title: "A keyword repeats the title",
    severity: "warning",
    message: ({ keyword, title }: { keyword: string; title: string }) =>
      `The keyword "${keyword}" stands in the title "${title}" already.`,
    advice: "The title is searched too. Delete the keyword, or say it in other words.",
  },
} satisfies Record<string, ProblemKind>;
