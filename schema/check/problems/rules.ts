/** Problems of what an item says, beyond its schema. */
import type { ProblemKind } from "../problem-kind.ts";

export const RULE_PROBLEMS = {
  "level-too-low": {
    title: "A level is lower than the needs imply",
    severity: "error",
    message: ({ level, skill, implied }: { level: string; skill: string; implied: string }) =>
      `The level "${level}" is below "${implied}", which the required skill "${skill}" implies.`,
    advice: "A level can only be raised. Delete it, or correct the needs.",
  },
  "level-without-skill": {
    title: "A level is raised, but no skill is required",
    severity: "warning",
    message: ({ level }: { level: string }) =>
      `The level "${level}" is stated, but no skill is required, so it counts as usable without any.`,
    advice:
      'State the skill that makes it hard as required, or those of which one is enough under "anyOf"; else delete the level.',
  },
  "skill-level": {
    title: "A skill has a level that does not exist",
    severity: "error",
    message: ({ level, levels }: { level: number; levels: number }) =>
      `There is no level ${level}: vocabularies/levels has ${levels}.`,
    advice: "Count the rungs from 1.",
  },
  "group-of-one": {
    title: "A group with one skill",
    severity: "error",
    message: ({ skill }: { skill: string }) =>
      `"anyOf" lists skills of which one is enough, but "${skill}" is the only one.`,
    advice: "Name the other skills that will do, or state the skill as required.",
  },
  "skill-beside-group": {
    title: "A skill of a group is stated by itself, too",
    severity: "error",
    message: ({ skill, use }: { skill: string; use: string }) =>
      `"${skill}" is one of several of which one is enough, and ${use} beside them.`,
    advice: "Delete one of the two. A required skill leaves no choice.",
  },
  "planned-with-needs": {
    title: "A planned entry states needs",
    severity: "error",
    message: () => "A planned entry has no needs yet.",
    advice: "Move them under target, or set another lifecycle.",
  },
  "planned-without-target": {
    title: "A planned entry has no target",
    severity: "error",
    message: () => "A planned entry must have a target.",
    advice: "Add target with the needs it should have.",
  },
  "url-missing": {
    title: "An entry has no address",
    severity: "error",
    message: () => '"url" is missing; only planned entries may omit it.',
    advice: "Add its address, or that of its page.",
  },
  "no-maintainers": {
    title: "Nobody maintains an entry",
    severity: "error",
    message: () => "Nobody maintains it.",
    advice:
      "Name somebody, or ask for help with helpWanted; only planned and retired need neither.",
  },
  "unknown-license": {
    title: "A licence that SPDX does not know",
    severity: "error",
    message: ({ license, unknown }: { license: string; unknown: string | undefined }) =>
      unknown === undefined
        ? `"${license}" is not a valid SPDX expression.`
        : `SPDX has no licence "${unknown}".`,
    advice: "Write an id from https://spdx.org/licenses/; several are joined by AND, OR or WITH.",
  },
  "date-order": {
    title: "Two dates are in the wrong order",
    severity: "error",
    message: ({ earlier, later }: { earlier: string; later: string }) =>
      `${later} is before ${earlier}.`,
    advice: "Correct one of the two dates.",
  },
  "fact-not-stated": {
    title: "A source for a fact that the entry does not state",
    severity: "warning",
    message: ({ fact }: { fact: string }) => `The entry states no "${fact}".`,
    advice: "Name a field as the entry has it, such as url or contact.issues, or delete it here.",
  },
  "missing-description": {
    title: "An entry has no description",
    severity: "warning",
    message: () => "It has no description.",
    advice: "Add three to six sentences: what for, for whom, how it works, its limits.",
  },
  "missing-type": {
    title: "An entry does not state its type",
    severity: "warning",
    message: () => "Its type is not stated.",
    advice: "Add type, such as web-app.",
  },
  "missing-use-needs": {
    title: "An entry does not state the needs for using it",
    severity: "warning",
    message: () =>
      "The skills for using it are not stated, so nobody can see whether they can use it.",
    advice: "Add needs.use; {} means that none are needed.",
  },
  "missing-start": {
    title: "An entry does not say how to start",
    severity: "warning",
    message: () => "It does not say how to start.",
    advice: "Add start with how: open, enable-in-preferences, install-script, download or ask.",
  },
  "needs-contradict-type": {
    title: "Needs contradict the type",
    severity: "warning",
    message: ({ type, claim }: { type: string; claim: string }) =>
      `Its type is "${type}", but its needs say that ${claim}.`,
    advice:
      "Correct type or needs: host is for running your own things on it, maintain for helping to maintain it.",
  },
  "missing-schema-line": {
    title: "The first line does not name the schema",
    severity: "warning",
    message: (_: { line: string }) => "The first line does not name the schema for editors.",
    advice: ({ line }: { line: string }) => `Make the first line: ${line}`,
  },
  "raw-html": {
    title: "Raw HTML in a text",
    severity: "warning",
    message: ({ html }: { html: string }) => `Raw HTML is removed when this is shown: ${html}`,
    advice: "Write Markdown; put code in backticks.",
  },
  "unsafe-link": {
    title: "A link in a text that is not encrypted",
    severity: "warning",
    message: ({ link }: { link: string }) =>
      `Only links that start with https:// are kept when this is shown: ${link}`,
    advice: "Write the whole address with https://.",
  },
  "http-address": {
    title: "An address that is not encrypted",
    severity: "warning",
    message: ({ url }: { url: string }) => `The address is not encrypted: ${url}`,
    advice: "Use https:// if the site answers there.",
  },
  "misleading-address": {
    title: "An address that leads elsewhere, or nowhere",
    severity: "error",
    message: ({ url, fault }: { url: string; fault: string }) => `The address ${fault}: ${url}`,
    advice: "Write the address as a browser shows it once it has opened the page.",
  },
  "private-address": {
    title: "An address that leads to the reader's own computer or network",
    severity: "warning",
    message: ({ url }: { url: string }) =>
      `The address leads to the reader's own computer or network: ${url}`,
    advice: "Write an address that everybody reaches, or leave it out.",
  },
  "already-implied": {
    title: "A need that the platform already implies",
    severity: "hint",
    message: ({ skill, host }: { skill: string; host: string }) =>
      `Hosting on "${host}" already implies "${skill}".`,
    advice: "needs.maintain holds only what the platform does not imply: delete the line.",
  },
  "not-confirmed": {
    title: "Facts that nobody has confirmed",
    severity: "hint",
    message: () => "Nobody has confirmed these facts yet.",
    advice: "Whoever maintains the tool may add confirmed with today's date.",
  },
} satisfies Record<string, ProblemKind>;
