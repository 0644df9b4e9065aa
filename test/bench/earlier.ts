/** An earlier build of the widget, made from its revision by its own code, to be measured beside today's. */
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { checkOut } from "./revision.ts";

const PUBLISH = `console.log(await (await import("./test/bench/widget.ts")).publishWidget())`;

/** Publishes what the widget needed of the catalog at a revision into a folder; returns it. */
export async function publishEarlier(revision: string): Promise<string> {
  const folder = await checkOut(revision);
  const options = { cwd: folder, encoding: "utf8" } as const;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", PUBLISH], options);
  await rm(folder, { recursive: true });
  return said.trim().split("\n").at(-1)!;
}
