/** An earlier build of the widget, made from its revision by its own code, to be measured beside today's. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectPath } from "../../scripts/project.ts";

const PUBLISH = `console.log(await (await import("./test/bench/widget.ts")).publishWidget())`;

/** Publishes what the widget needed of the catalog at a revision into a folder; returns it. */
export async function publishEarlier(revision: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-earlier-"));
  const most = { maxBuffer: 2 ** 30 };
  const archive = execFileSync("git", ["archive", revision], { cwd: projectPath(""), ...most });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  await symlink(projectPath("node_modules"), join(folder, "node_modules"));
  const options = { cwd: folder, encoding: "utf8" } as const;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", PUBLISH], options);
  await rm(folder, { recursive: true });
  return said.trim().split("\n").at(-1)!;
}
