import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { proposalText } from "../../../schema/proposal.ts";
import { MAX_BYTES } from "../../../schema/read/source-file.ts";
import { type Repository, repositoryOf } from "../../setup/repository.ts";
import { runProgram } from "../../setup/run.ts";

const SMALL = "schema/examples/catalog";
const TORCH = `# yaml-language-server: $schema=../schema/tool.schema.json
title: Torch
summary: Find your way in the dark.
type: web-app
lifecycle: active
url: https://torch.example.org/
maintainers: [wiki:Ada]
`;

let repository: Repository;
beforeEach(async () => {
  repository = await repositoryOf(SMALL);
});

/** Proposes the text of an issue that Ada wrote. */
async function propose(body: string, login = "ada") {
  const event = join(dirname(repository.catalog), "event.json");
  await writeFile(event, JSON.stringify({ issue: { number: 12, body, user: { login, id: 7 } } }));
  const ended = await runProgram(["propose", "--catalog", repository.catalog, event]);
  await rm(event);
  return ended;
}

const proposal = (file: string, text: string) => proposalText({ file, text });
const last = (format: string) => repository.git("log", "-1", `--format=${format}`).trimEnd();
const onMain = () => {
  expect(repository.git("branch", "--format=%(refname:short)")).toBe("main\n");
  expect(repository.git("status", "--porcelain")).toBe("");
};

test("a new entry becomes a commit of its author on a branch of its own", async () => {
  const { code, stdout, stderr } = await propose(proposal("torch.yaml", TORCH));
  expect([code, stdout, stderr]).toEqual([0, "propose/torch-12\n", ""]);
  expect(repository.git("diff", "--name-status", "main", "propose/torch-12")).toBe(
    "A\tcatalog/tools/torch.yaml\n",
  );
  expect(await readFile(join(repository.catalog, "tools/torch.yaml"), "utf8")).toBe(TORCH);
  expect(last("%an <%ae>")).toMatch(/^ada <.*ada@.*noreply\./);
  expect(last("%B")).toBe("Add torch.yaml\n\nCloses #12");
  expect(repository.git("status", "--porcelain")).toBe("");
});

test("an entry that is there is changed, with nothing else that lies about", async () => {
  const before = await readFile(join(repository.catalog, "tools/lamp.yaml"), "utf8");
  await repository.change({ "tools/shelf.yaml": "broken: [" });
  await repository.change({ "tools/shelf.yaml": undefined });
  repository.git("checkout", "--quiet", "--", ".");
  await repository.change({ "notes.txt": "not committed" });
  const { code, stdout } = await propose(proposal("lamp.yaml", `${before}# more\n`));
  expect([code, stdout]).toEqual([0, "propose/lamp-12\n"]);
  expect(repository.git("diff", "--name-status", "main", "HEAD")).toBe(
    "M\tcatalog/tools/lamp.yaml\n",
  );
  expect(last("%s")).toBe("Change lamp.yaml");
});

test("a name that is none credits nobody", async () => {
  expect((await propose(proposal("torch.yaml", TORCH), "a <b@example.org>\n")).code).toBe(0);
  expect(last("%ae")).toMatch(/^noreply@/);
});

test("an issue about something else", async () => {
  const { code, stdout } = await propose("The lamp is broken.");
  expect([code, stdout]).toEqual([0, ""]);
  onMain();
});

describe("refused, and nothing is changed", () => {
  test.each([
    ["a path", proposal("../catalog.yaml", TORCH), "first line"],
    ["a workflow", proposal("../../.github/workflows/x.yaml", TORCH), "first line"],
    ["a device", proposal("con.yaml", TORCH), "Windows"],
    ["an id with another ending", proposal("lamp.json", TORCH), "already"],
    ["two blocks", `${proposal("torch.yaml", TORCH)}\n${proposal("a.yaml", TORCH)}`, "one block"],
    ["a large text", proposal("torch.yaml", "# x\n".repeat(MAX_BYTES / 4 + 1)), "large"],
    ["many lines", proposal("torch.yaml", "- 1\n".repeat(30_000)), "file-too-large"],
    ["no entry", proposal("torch.yaml", "5\n"), "its file has errors"],
    ["an unknown field", proposal("torch.yaml", `${TORCH}colour: red\n`), "colour"],
    ["script", proposal("torch.yaml", TORCH.replace("https:", "javascript:")), "url"],
    ["a control character", proposal("torch.yaml", `${TORCH}# \u001b[2J\n`), "unprintable"],
    ["aliases without end", proposal("torch.yaml", "a: &a [*a, *a]\n"), "its file has errors"],
    ["a duplicate key", proposal("torch.yaml", `${TORCH}title: Other\n`), "title"],
  ])("%s", async (_, body, reason) => {
    const { code, stdout, stderr } = await propose(body);
    expect(stderr).toContain(reason);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).not.toContain("\u001b[2J");
    onMain();
  });

  test("what is said already", async () => {
    const text = await readFile(join(repository.catalog, "tools/lamp.yaml"), "utf8");
    expect((await propose(proposal("lamp.yaml", text))).stderr).toContain("says that already");
    onMain();
  });

  test("a link in place of the file", async () => {
    const outside = join(dirname(repository.catalog), "outside.yaml");
    await writeFile(outside, "kept");
    await symlink(outside, join(repository.catalog, "tools/torch.yaml"));
    repository.commit();
    const { code, stderr } = await propose(proposal("torch.yaml", TORCH));
    expect([code, stderr]).toEqual([1, expect.stringContaining("is no file")]);
    expect(await readFile(outside, "utf8")).toBe("kept");
    onMain();
  });

  test("a folder in place of the file", async () => {
    await mkdir(join(repository.catalog, "tools/torch.yaml"));
    expect((await propose(proposal("torch.yaml", TORCH))).code).toBe(1);
  });

  test("the same issue again", async () => {
    await propose(proposal("torch.yaml", TORCH));
    repository.git("switch", "--quiet", "main");
    const { code, stderr } = await propose(proposal("torch.yaml", TORCH));
    expect([code, stderr]).toEqual([2, expect.stringContaining("git refused")]);
  });
});

test.each([
  [["propose"]],
  [["propose", "none.json"]],
  [["propose", "package.json", "--catalog=x"]],
])("%j is wrong use", async (args) => {
  expect((await runProgram(args)).code).toBe(2);
});
