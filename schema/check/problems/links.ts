/** Problems of what files say about each other. */
import type { ProblemKind } from "../problem-kind.ts";

export const LINK_PROBLEMS = {
  "unknown-term": {
    title: "A term that its vocabulary does not have",
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
    advice: "Write the name of its file without the ending, or add the entry.",
  },
  "unknown-maintainer": {
    title: "A maintainer who has no file",
    severity: "error",
    message: ({ id }: { id: string }) => `There is no "${id}" in maintainers/.`,
    advice: "Write an account as wiki:Name or developer:name, or add a file to maintainers/.",
  },
  "not-a-team": {
    title: "A person where a team is asked for",
    severity: "error",
    message: ({ id }: { id: string }) => `"${id}" is a person, not a team.`,
    advice: "Name a maintainer of kind team.",
  },
  cycle: {
    title: "Links go round in a circle",
    severity: "error",
    message: ({ field, chain }: { field: string; chain: readonly string[] }) =>
      `${field} goes round in a circle: ${chain.join(" → ")}.`,
    advice: "Take one of these links away.",
  },
  "self-reference": {
    title: "An entry names itself",
    severity: "error",
    message: ({ field }: { field: string }) => `${field} names the entry itself.`,
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
    title: "An entry is replaced and yet active",
    severity: "warning",
    message: ({ lifecycle }: { lifecycle: string }) =>
      `It is to be replaced, and yet its lifecycle is ${lifecycle}.`,
    advice: "Set lifecycle to deprecated or retired; plans belong under target.by.",
  },
  "replaced-by-retired": {
    title: "A replacement is retired itself",
    severity: "warning",
    message: ({ id }: { id: string }) => `Its replacement "${id}" is retired itself.`,
    advice: "Name what is used now.",
  },
  "redirect-shadows-entry": {
    title: "A redirect hides an entry",
    severity: "error",
    message: ({ id }: { id: string }) =>
      `"${id}" is an entry; a redirect of that name would hide it.`,
    advice: "Delete the redirect, or rename the entry.",
  },
  "account-has-file": {
    title: "An account that has a maintainer's file",
    severity: "warning",
    message: ({ account, id }: { account: string; id: string }) =>
      `"${account}" has a file: maintainers/${id}.`,
    advice: "Write its id, so that all their entries stand on one page.",
  },
  "same-maintainer-page": {
    title: "Two accounts come to the same page",
    severity: "warning",
    message: ({ account, holder, page }: { account: string; holder: string; page: string }) =>
      `"${account}" and "${holder}" share the page maintainers/${page}/.`,
    advice:
      "Write both alike where they are one; else give one of them a file in maintainers/ under another id, and name that.",
  },
  "unused-maintainer": {
    title: "A maintainer's file that nothing refers to",
    severity: "warning",
    message: ({ id }: { id: string }) => `No entry and no team refers to "${id}".`,
    advice: "Delete the file, or name it in an entry's maintainers or usedBy.",
  },
  "similar-title": {
    title: "Two entries have nearly the same title",
    severity: "warning",
    message: ({ title, other }: { title: string; other: string }) =>
      `"${title}" is also the title of "${other}", or nearly so.`,
    advice: "If they are one tool, keep one entry; if not, let the titles tell them apart.",
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
    title: "An id stands twice in a list",
    severity: "error",
    message: ({ id, first }: { id: string; first: number }) =>
      `The id "${id}" stands in this list twice; the first is number ${first}.`,
    advice: "Give one of them another id, or delete it.",
  },
} satisfies Record<string, ProblemKind>;
