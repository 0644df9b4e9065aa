/** The questions of `new`, in the order in which one thinks: each answer is the text that its flag would have. */
import type { Purpose } from "../../../core/needs.ts";
import { refuseId, suggestId } from "../../../schema/check/new-id.ts";
import { checkShape } from "../../../schema/check/shape.ts";
import { schemaAt, SCHEMAS } from "../../../schema/schemas.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";
import { textOf, UsageError, type Values } from "../command.ts";
import { choicesOf } from "../../generate/editor-choices.ts";
import { ENTRY_FIELDS, type EntryDraft, type FieldName, NONE } from "./entry-fields.ts";
import { type Answer, Prompter, CANCELLED, type Choice, type Terminal } from "./prompts.ts";

/** What the questions are about. */
export interface PromptContext {
  sources: SourceFiles;
  taken: ReadonlySet<string>;
  terminal: Terminal;
}

type Prompt = (values: Values) => Promise<Answer> | undefined;

/** The given answers and those to the questions that they leave; undefined where the person stops. */
export async function promptForEntry(
  given: Values,
  asked: PromptContext,
): Promise<Values | undefined> {
  const values = { ...given };
  for (const [name, ask] of promptList(asked)) {
    if (textOf(values, name) !== undefined) continue;
    const answer = await ask(values);
    if (answer === CANCELLED) return undefined;
    if (answer !== undefined && answer !== "") values[name] = answer;
  }
  return values;
}

function promptList({ sources, taken, terminal }: PromptContext): [FieldName | "id", Prompt][] {
  const asker = new Prompter(terminal);
  const choices = choicesOf(sources);
  const text =
    (name: FieldName, question: string, optional = false) =>
    () =>
      asker.text(question, { optional, refuse: (answer) => refusal(name, answer) });
  const offered = (target: Parameters<typeof choices.get>[0], question: string) => () => {
    const list = choices.get(target) ?? [];
    return list.length === 0
      ? undefined
      : asker.several(
          question,
          list.map(({ id, about }) => ({ id, label: id, about })),
        );
  };
  const isPlanned = (values: Values) => textOf(values, "lifecycle") === "planned";
  return [
    ["title", text("title", "What do people call it?")],
    [
      "summary",
      text(
        "summary",
        "What does one get done with it? One plain sentence that begins with a verb.",
      ),
    ],
    ["type", () => asker.one("How is it used?", valuesOf("type"))],
    ["lifecycle", () => asker.one("Where does it stand?", valuesOf("lifecycle"), "active")],
    ["url", (values) => (isPlanned(values) ? undefined : text("url", "What is its address?")())],
    [
      "description",
      text(
        "description",
        "What is it good for, for whom, and where does it end? Three to six sentences.",
        true,
      ),
    ],
    ["needs-use", () => promptForNeeds(asker, "use", sources)],
    ["needs-host", () => promptForNeeds(asker, "host", sources)],
    ["needs-maintain", () => promptForNeeds(asker, "maintain", sources)],
    [
      "target-note",
      (values) =>
        isPlanned(values) ? text("target-note", "How is that to come about?", true)() : undefined,
    ],
    [
      "start",
      (values) =>
        isPlanned(values)
          ? undefined
          : asker.one("How does one begin?", [...valuesOf("start", "how"), UNKNOWN]),
    ],
    ["hosted-on", offered("platform", "Which platforms does it run on?")],
    ["maintainers", () => promptForMaintainers(asker, choices.get("maintainer") ?? [])],
    [
      "help-wanted",
      (values) =>
        textOf(values, "maintainers") === NONE
          ? offered("help-roles", "Whom does it look for?")()
          : undefined,
    ],
    ["tasks", offered("tasks", "What does one do with it?")],
    [
      "id",
      (values) => {
        const suggested = suggestId(textOf(values, "title") ?? "", taken);
        return asker.text("What shall its file be called?", {
          ...(suggested !== undefined && { suggested }),
          refuse: (answer) => refuseId(answer, taken),
        });
      },
    ],
  ];
}

/** Stands for no answer: the field stays away. */
const UNKNOWN: Choice = { id: "", label: "I do not know", about: "The site will say: not stated." };

const PURPOSE_QUESTIONS: Readonly<Record<Purpose, string>> = {
  use: "What does one need to know to get something done with it?",
  host: "What does one need to know to run something of one's own on it?",
  maintain: "What does one need to know to help to keep it going, beyond what its platform asks?",
};

async function promptForNeeds(
  asker: Prompter,
  purpose: Purpose,
  sources: SourceFiles,
): Promise<Answer> {
  const known = await asker.one(PURPOSE_QUESTIONS[purpose], [
    UNKNOWN,
    { id: NONE, label: "Nothing", about: "Anybody can." },
    { id: "some", label: "Some skills", about: "They come next." },
  ]);
  if (known !== "some") return known;
  const skills = skillChoices(sources);
  const required = await asker.several(
    "Which would one fail without, whatever one wants to do there?",
    skills,
  );
  if (typeof required !== "string") return required;
  const left = skills.filter(({ id }) => !listed(required).includes(id));
  const optional = await asker.several("Which can be used, while others get on without?", left);
  if (typeof optional !== "string") return optional;
  const uses = [
    ...listed(required).map((id) => `${id}=required`),
    ...listed(optional).map((id) => `${id}=optional`),
  ];
  return uses.length === 0 ? NONE : uses.join(",");
}

async function promptForMaintainers(
  asker: Prompter,
  known: readonly { id: string; about: string }[],
): Promise<Answer> {
  const chosen = await asker.several(
    "Who maintains it?",
    known.map(({ id, about }) => ({ id, label: id, about })),
  );
  if (typeof chosen !== "string") return chosen;
  const accounts = await asker.text(
    "Whose accounts are missing there? wiki:Name or developer:name, by commas.",
    {
      optional: true,
      refuse: (answer) => refusal("maintainers", answer),
    },
  );
  if (typeof accounts !== "string") return accounts;
  return [chosen, accounts].filter((part) => part !== "").join(",") || NONE;
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

/** What the schema has against an answer; undefined where nothing. */
function refusal(name: FieldName, answer: string): string | undefined {
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
