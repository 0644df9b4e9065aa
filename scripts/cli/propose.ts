/** `propose`: turns an issue that holds an entry's file into a branch, credited to whoever wrote it. */
import { lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import type { About } from "../../core/catalog.ts";
import { entryChecker } from "../../schema/check/entry-check.ts";
import { entryFile } from "../../schema/check/known.ts";
import { locate } from "../../schema/check/locate.ts";
import { refuseId } from "../../schema/check/new-id.ts";
import { type ProposedFile, readProposal } from "../../schema/proposal.ts";
import { reasonOf } from "../../schema/read/file-check.ts";
import { readSourceFiles } from "../../schema/read/read-source-files.ts";
import { MAX_BYTES } from "../../schema/read/source-file.ts";
import { readText } from "../../schema/read/text.ts";
import { catalogFolder, type Command, EXIT, OPTIONS, UsageError, type Values } from "./command.ts";
import { gitIn } from "./git.ts";
import { takenIds, toolsFolder } from "./new/entry-file.ts";
import { gitAuthor, type Issue, issueOf } from "./propose/event.ts";
import { FORMATS, withoutHints } from "./report/report.ts";

export const command: Command = {
  usage: "propose [--catalog DIR] EVENT",
  options: { catalog: OPTIONS.catalog },
  positionals: 1,
  notes: [
    "EVENT is the file in which the forge describes the issue: GITHUB_EVENT_PATH, or GitLab's TRIGGER_PAYLOAD.",
    "Prints the branch, or nothing where the issue proposes no entry. An entry with errors is refused.",
  ],
  run: propose,
};

/** Checks the proposed file like any other, and commits it on a branch of its own. */
async function propose(values: Values, [event]: readonly string[]): Promise<number> {
  if (event === undefined) throw new UsageError("Name the file of the event.");
  const folder = catalogFolder(values);
  const tools = await toolsFolder(folder);
  if (tools === undefined) {
    throw new UsageError(`There is no catalog with a folder tools in ${folder}.`);
  }
  const issue = issueOf(await readEvent(event));
  const proposed = issue === undefined ? undefined : readProposal(issue.text);
  if (issue === undefined || proposed === undefined) {
    console.error("The issue proposes no entry.");
    return EXIT.ok;
  }
  if ("refused" in proposed) return refuse(proposed.refused);
  const before = await currentText(tools, proposed.file);
  const refused = await refusal(tools, proposed, before);
  if (refused !== undefined) return refuse(refused);
  const about = await check(folder, proposed);
  if (about === undefined) return EXIT.problems;
  const branch = `propose/${idOf(proposed)}-${issue.number}`;
  await commit(tools, proposed, { about, branch, issue, isNew: before === undefined });
  console.log(branch);
  return EXIT.ok;
}

function refuse(reason: string): number {
  console.error(`The issue was refused: ${reason}`);
  return EXIT.problems;
}

async function readEvent(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new UsageError(`The event in ${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The text of a file that is there; null where it is a link, a folder or the like. */
async function currentText(tools: string, file: string): Promise<string | null | undefined> {
  if (!(await readdir(tools)).includes(file)) return undefined;
  const path = join(tools, file);
  return (await lstat(path)).isFile() ? readFile(path, "utf8") : null;
}

/** Why a file cannot be put into the folder; undefined where it can. */
async function refusal(
  tools: string,
  proposed: ProposedFile,
  before: string | null | undefined,
): Promise<string | undefined> {
  const { file, text } = proposed;
  if (Buffer.byteLength(text) > MAX_BYTES) return "No entry is as large as that.";
  if (before === undefined) return refuseId(idOf(proposed), await takenIds(tools));
  if (before === null) return `tools/${file} is no file.`;
  return before === text ? `tools/${file} says that already.` : undefined;
}

/** Prints the problems of a file with errors to standard error; without errors: what the catalog is. */
async function check(folder: string, proposed: ProposedFile): Promise<About | undefined> {
  const file = entryFile(idOf(proposed), proposed.file);
  const read = readText(file.path, Buffer.from(proposed.text));
  const { own, elsewhere, context } = entryChecker(
    await readSourceFiles(folder),
    file,
  )(read.text ?? "");
  const problems = locate(folder, [...read.problems, ...own, ...elsewhere], context.sources);
  if (problems.some(({ severity }) => severity === "error")) {
    console.error(FORMATS.text(withoutHints(problems)));
    console.error("The issue was refused: its file has errors.");
    return undefined;
  }
  const about = context.sources.about?.value;
  if (about?.forge === undefined) throw new UsageError(`${folder}/catalog.yaml has errors.`);
  return about as About;
}

interface Change {
  about: About;
  branch: string;
  issue: Issue;
  isNew: boolean;
}

async function commit(
  tools: string,
  { file, text }: ProposedFile,
  { about, branch, issue, isNew }: Change,
): Promise<void> {
  const git = gitIn(tools);
  const { host } = new URL(about.site);
  const identity = ["-c", `user.name=${about.title}`, "-c", `user.email=noreply@${host}`];
  const author = issue.author && `--author=${gitAuthor(issue.author, about.forge)}`;
  const message = `${isNew ? "Add" : "Change"} ${file}\n\nCloses #${issue.number}\n`;
  try {
    await git("switch", "--quiet", "--create", branch);
    await writeFile(join(tools, file), text, { flag: isNew ? "wx" : "w" });
    await git("add", "--", file);
    const options = ["--quiet", "--no-gpg-sign", `--message=${message}`];
    await git(...identity, "commit", ...options, ...(author ? [author] : []), "--", file);
  } catch (error) {
    const { stderr = reasonOf(error) } = error as { stderr?: string };
    throw new UsageError(`git refused: ${stderr.trim().split("\n")[0]}.`);
  }
}

function idOf({ file }: ProposedFile): string {
  return parse(file).name;
}
