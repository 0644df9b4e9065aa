/** Paths as a forge knows them: from the top of the checked-out repository, with slashes. */
import { relative, sep } from "node:path";

/** GitHub Actions and GitLab CI say where they checked out; elsewhere it is where the command was called. */
export function forgePath(path: string): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const top = [GITHUB_WORKSPACE, CI_PROJECT_DIR].find(Boolean) ?? process.cwd();
  return relative(top, path).split(sep).join("/");
}
