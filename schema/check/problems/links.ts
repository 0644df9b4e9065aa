/** Problems of what files say about each other. */
import type { ProblemKind } from "../problem-kind.ts";

export const LINK_PROBLEMS = {
  "unknown-term": {
    title: "An unknown term",
    severity: "error",
    message: ({ id, vocabulary }: { id: string; vocabulary: string }) =>
      `vocabularies/${vocabulary} has no "${id}".`,
    advice: ({ vocabulary }: { id: string; vocabulary: string }) =>
      `Write one of the ids in vocabularies/${vocabulary}, or add it there.`,
  },
  "unknown-entry": {
    title: "An entry that does not exist",
    severity: "error",
    message: ({ id }: { id: string }) => `There is no entry "${id}" in tools/.`,
    advice: "Write the name of its file without the extension, or add the entry.",
  },
  "unknown-maintainer": {
    title: "A name without a file in maintainers/",
    severity: "error",
    message: ({ id }: { id: string }) => `There is no "${id}" in maintainers/.`,
    advice:
      "Write an account as wiki:Name or developer:name, a name alone as name:Ann Example, or add a file to maintainers/.",
  },
  "not-a-team": {
    title: "A person where a team is expected",
    severity: "error",
    message: ({ id }: { id: string }) => `"${id}" is a person, not a team.`,
    advice: "Name a file of maintainers/ whose kind is team.",
  },
  cycle: {
    title: "References form a cycle",
    severity: "error",
    message: ({ field, chain }: { field: string; chain: readonly string[] }) =>
      `${field} forms a cycle: ${chain.join(" → ")}.`,
    advice: "Remove one of these references.",
  },
  "self-reference": {
    title: "An entry refers to itself",
    severity: "error",
    message: ({ field }: { field: string }) => `${field} refers to the entry itself.`,
    advice: "Name another entry, or delete it.",
  },
  "host-without-needs": {
    title: "A host that does not say what hosting needs",
    severity: "error",
    message: ({ id }: { id: string }) =>
      `"${id}" does not say what hosting on it needs, so nothing can be hosted on it.`,
    advice: "Name a platform, use partOf or dependsOn instead, or state needs.host in its file.",
  },
  "replaced-but-active": {
    title: "An entry is replaced but active",
    severity: "warning",
    message: ({ lifecycle }: { lifecycle: string }) =>
      `It is replaced, but its lifecycle is ${lifecycle}.`,
    advice: "Set lifecycle to deprecated or retired; plans belong under target.by.",
  },
  "replaced-by-retired": {
    title: "A replacement is retired itself",
    severity: "warning",
    message: ({ id }: { id: string }) => `Its replacement "${id}" is retired itself.`,
    advice: "Name what is used now.",
  },
  "featured-unavailable": {
    title: "A tool to start with that nobody should start with",
    severity: "warning",
    message: ({ id, lifecycle }: { id: string; lifecycle: string }) =>
      `"${id}" is featured, but its lifecycle is ${lifecycle}.`,
    advice: "Name a tool that is active or experimental.",
  },
  "redirect-shadows-entry": {
    title: "A redirect hides an entry",
    severity: "error",
    message: ({ id }: { id: string }) =>
      `"${id}" is an entry; a redirect of that name would hide it.`,
    advice: "Delete the redirect, or rename the entry.",
  },
  "account-has-file": {
    title: "An account that has a file in maintainers/",
    severity: "warning",
    message: ({ account, id }: { account: string; id: string }) =>
      `"${account}" has a file: maintainers/${id}.`,
    advice: "Write its id, so that all their entries are on one page.",
  },
  "no-account": {
    title: "A person whose account is not named",
    severity: "hint",
    message: ({ name }: { name: string }) => `No account of "${name}" is named yet.`,
    advice:
      "Ask which account is theirs and write wiki:Name or developer:name instead; until then the name has no page.",
  },
  "same-maintainer-page": {
    title: "Two accounts or names get the same id",
    severity: "warning",
    message: ({ account, holder, page }: { account: string; holder: string; page: string }) =>
      `"${account}" and "${holder}" get the same id, "${page}", for page and filter.`,
    advice:
      "Spell both alike if they are one; else add a file with another id to maintainers/ for one, and use that id.",
  },
  "unused-maintainer": {
    title: "A file in maintainers/ that nothing refers to",
    severity: "warning",
    message: ({ id }: { id: string }) => `No entry and no team refers to "${id}".`,
    advice: "Delete the file, or name it in an entry.",
  },
  "similar-title": {
    title: "Two entries have nearly the same title",
    severity: "warning",
    message: ({ title, other }: { title: string; other: string }) =>
      `"${title}" is also the title of "${other}", or nearly so.`,
    advice: "If they are one tool, keep one entry; if not, make the titles distinct.",
  },
  "same-url": {
    title: "Two entries have the same address",
    severity: "warning",
    message: ({ other }: { other: string }) => `"${other}" has the same address.`,
    advice: "If they are one tool, keep one entry.",
  },
  "icon-missing": {
    title: "An icon's file is missing",
    severity: "error",
    message: ({ icon }: { icon: string }) => `There is no file icons/${icon}.`,
    advice: "Add the file, or correct its name.",
  },
  "chart-column": {
    title: "A skill that has no column in the chart",
    severity: "error",
    message: ({ skill }: { skill: string }) => `The chart has no column "${skill}".`,
    advice: "Use the skills in columns, or add it there.",
  },
  "chart-row": {
    title: "An entry that has no row in the chart",
    severity: "error",
    message: ({ id }: { id: string }) => `The chart has no row for "${id}".`,
    advice: "Name entries that have a row.",
  },
  "id-twice-in-list": {
    title: "A list has an id twice",
    severity: "error",
    message: ({ id, first }: { id: string; first: number }) =>
      `The id "${id}" is in this list twice; the first is number ${first}.`,
    advice: "Give one of them another id, or delete it.",
  },
  "synonym-alone": {
    title: "A group of synonyms has one word",
    severity: "warning",
    message: ({ word }: { word: string }) => `"${word}" stands alone in its group.`,
    advice: "Add another word that means the same, or delete the group.",
  },
  "synonym-in-two-groups": {
    title: "A word stands in two groups of synonyms",
    severity: "error",
    message: ({ word, first }: { word: string; first: number }) =>
      `"${word}" stands in group number ${first} already.`,
    advice:
      "Join the two groups, or keep the word in one. The same word twice in a group goes, too.",
  },
} satisfies Record<string, ProblemKind>;
