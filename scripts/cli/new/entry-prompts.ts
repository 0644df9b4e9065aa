/** The prompts of `new`, in a natural order: each answer is the text that its flag would have. */
import type { Purpose } from "../../../core/needs.ts";
import { refuseId, suggestId } from "../../../schema/check/new-id.ts";
import { checkShape } from "../../../schema/check/shape.ts";
import type { ReferenceType } from "../../../schema/check/references.ts";
import { schemaAt, SCHEMAS } from "../../../schema/schemas.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";
import { textOf, UsageError, type Values } from "../command.ts";
import { type Choice as KnownChoice, choicesOf } from "../../generate/editor-choices.ts";
import { ENTRY_FIELDS, type EntryDraft, type FieldName, NONE } from "./entry-fields.ts";
import { type Answer, Prompter, CANCELLED, type Choice, type Terminal } from "./prompts.ts";

/** What the prompts need. */
export interface PromptContext {
  sources: SourceFiles;
  taken: ReadonlySet<string>;
  terminal: Terminal;
}

type Prompt = (values: Values) => Promise<Answer> | undefined;

/** Prompts for what the given values lack; undefined where the person cancels. */
export async function promptForEntry(
  given: Values,
  context: PromptContext,
): Promise<Values | undefined> {
  const values = { ...given };
  for (const [name, prompt] of Object.entries<Prompt>(promptsIn(context))) {
    if (textOf(values, name) !== undefined) continue;
    const answer = await prompt(values);
    if (answer === CANCELLED) return undefined;
    if (answer !== undefined && answer !== "") values[name] = answer;
  }
  return values;
}

/** By the flag that the answer is for, in the order in which they are asked. */
function promptsIn({ sources, taken, terminal }: PromptContext) {
  const prompter = new Prompter(terminal);
  const choices = choicesOf(sources);
  const text =
    (name: FieldName, question: string, optional = false) =>
    () =>
      prompter.text(question, { optional, refuse: (answer) => rejection(name, answer) });
  const offered = (target: ReferenceType, question: string) => () => {
    const list = choices.get(target);
    return list && prompter.several(question, list.map(byId));
  };
  const needs = (purpose: Purpose) => () => promptForNeeds(prompter, purpose, sources);
  const ifPlanned =
    (planned: boolean, prompt: Prompt): Prompt =>
    (values) =>
      (textOf(values, "lifecycle") === "planned") === planned ? prompt(values) : undefined;
  /** What a planned entry will ask for is not known yet. */
  const hurdle = (name: FieldName, question: string) =>
    ifPlanned(false, text(name, question, true));
  return {
    title: text("title", "What do people call it?"),
    summary: text(
      "summary",
      "What can you do with it? One plain sentence that starts with a verb.",
    ),
    type: () => prompter.one("How is it used?", valuesOf("type")),
    lifecycle: () => prompter.one("What is its status?", valuesOf("lifecycle"), "active"),
    url: ifPlanned(false, text("url", "What is its address?")),
    description: text(
      "description",
      "What is it good for, for whom, and where does it end? Three to six sentences.",
      true,
    ),
    "needs-use": needs("use"),
    "needs-host": needs("host"),
    "needs-maintain": needs("maintain"),
    "target-note": ifPlanned(true, text("target-note", "How will that be reached?", true)),
    start: ifPlanned(false, () =>
      prompter.one("How do you start?", [...valuesOf("start", "how"), UNKNOWN]),
    ),
    account: ifPlanned(false, () => {
      const accounts = choices.get("accounts");
      return (
        accounts && prompter.one("Which account does it ask for?", [UNKNOWN, ...accounts.map(byId)])
      );
    }),
    agreement: hurdle("agreement", "What has to be signed or agreed to before?"),
    rights: hurdle("rights", "Which rights on the wiki does it ask for?"),
    system: hurdle("system", "Which operating systems does it run on, if not on any?"),
    installs: hurdle("installs", "What has to be installed first?"),
    "hosted-on": offered("platform", "Which platforms does it run on?"),
    maintainers: () => promptForMaintainers(prompter, choices.get("maintainer") ?? []),
    "help-wanted": (values) =>
      textOf(values, "maintainers") === NONE
        ? offered("help-roles", "What help does it need?")()
        : undefined,
    tasks: offered("tasks", "What do you do with it?"),
    id: (values) => {
      const suggested = suggestId(textOf(values, "title") ?? "", taken);
      return prompter.text("What should its file be called?", {
        ...(suggested !== undefined && { suggested }),
        refuse: (answer) => refuseId(answer, taken),
      });
    },
  } satisfies { readonly [N in FieldName | "id"]?: Prompt };
}

/** No answer: the field stays absent. */
const UNKNOWN: Choice = { id: "", label: "I do not know", about: "The site will say: not stated." };

const PURPOSE_QUESTIONS: Readonly<Record<Purpose, string>> = {
  use: "What do you need to know to use it?",
  host: "What do you need to know to run something of your own on it?",
  maintain: "What do you need to know to help maintain it, beyond what its platform asks?",
};

async function promptForNeeds(
  prompter: Prompter,
  purpose: Purpose,
  sources: SourceFiles,
): Promise<Answer> {
  const known = await prompter.one(PURPOSE_QUESTIONS[purpose], [
    UNKNOWN,
    { id: NONE, label: "Nothing", about: "Anybody can." },
    { id: "some", label: "Some skills", about: "They come next." },
  ]);
  if (known !== "some") return known;
  const skills = skillChoices(sources);
  const required = await prompter.several(
    "Without which of them can you do nothing there?",
    skills,
  );
  if (typeof required !== "string") return required;
  const others = skills.filter(({ id }) => !listed(required).includes(id));
  const enough = await prompter.several("Of which of them is one enough there?", others);
  if (typeof enough !== "string") return enough;
  const left = others.filter(({ id }) => !listed(enough).includes(id));
  const optional = await prompter.several("Which are useful there, but not needed?", left);
  if (typeof optional !== "string") return optional;
  const uses = [
    ...listed(required).map((id) => `${id}=required`),
    // The only one that is enough is required.
    ...listed(enough).map((id, _, all) => `${id}=${all.length > 1 ? "any" : "required"}`),
    ...listed(optional).map((id) => `${id}=optional`),
  ];
  return uses.length === 0 ? NONE : uses.join(",");
}

async function promptForMaintainers(
  prompter: Prompter,
  known: readonly KnownChoice[],
): Promise<Answer> {
  const chosen = await prompter.several("Who maintains it?", known.map(byId));
  if (typeof chosen !== "string") return chosen;
  const accounts = await prompter.text(
    "Whose accounts are missing there? wiki:Name or developer:name, by commas; a name alone is name:Ann Example.",
    {
      optional: true,
      refuse: (answer) => rejection("maintainers", answer),
    },
  );
  if (typeof accounts !== "string") return accounts;
  return [chosen, accounts].filter((part) => part !== "").join(",") || NONE;
}

function byId({ id, about }: KnownChoice): Choice {
  return { id, label: id, about };
}

function skillChoices({ vocabularies }: SourceFiles): Choice[] {
  // flatMap passes over the holes that unusable terms leave.
  return (vocabularies.skills?.value ?? []).flatMap(({ id, title, youKnowThisIf }) => [
    { id, label: title, about: `you know this if you can ${youKnowThisIf}` },
  ]);
}

function valuesOf(...path: string[]): Choice[] {
  const { enum: ids = [], enumDescriptions = [] } = schemaAt(SCHEMAS.tool, path);
  return ids.map((id, i) => ({ id, label: id, about: enumDescriptions[i] ?? "" }));
}

function listed(text: string): string[] {
  return text.split(",").filter((part) => part !== "");
}

/** Why the schema rejects an answer; undefined where it does not. */
function rejection(name: FieldName, answer: string): string | undefined {
  const draft: EntryDraft = {};
  try {
    ENTRY_FIELDS[name].put(draft, answer.trim());
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  const rest = { title: "x", summary: "x", url: "https://x/", maintainers: [] };
  return checkShape("", "tool", { ...rest, ...draft }).problems[0]?.problem.message;
}
