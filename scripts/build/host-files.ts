/** Files that a host wants beside the site. A build writes none of them; those that stand in its folder stay. */
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Their names at the top of the published folder. */
export const HOST_FILES: readonly string[] = [
  ".domains",
  ".htaccess",
  ".htpasswd",
  ".well-known",
  "CNAME",
  "_headers",
  "_redirects",
];

/** Whether a path in the published folder is one of them, or lies in one. */
export function isHostFile(path: string): boolean {
  return HOST_FILES.includes(path.split("/", 1)[0]!);
}

/** Copies them from one folder into another, which keeps what it has. Nothing happens where the first is missing. */
export async function carryOver(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => []);
  for (const name of names.filter(isHostFile)) {
    await cp(join(from, name), join(to, name), {
      recursive: true,
      force: false,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    });
  }
}
