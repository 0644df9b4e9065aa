/** The small catalog of the examples, changed, in a folder that goes with the test. */
import type { Content } from "../../schema/check/examples.ts";
import { putSmallCatalog } from "../../scripts/generate/example-catalog.ts";
import { temporaryFolder } from "../setup/temporary.ts";

/** A copy of the small catalog with fields or whole files changed; `contents` by path. */
export async function smallCatalog(
  contents: Readonly<Record<string, Content | undefined>> = {},
  without: readonly string[] = [],
): Promise<string> {
  const folder = await temporaryFolder();
  await putSmallCatalog(folder, contents, without);
  return folder;
}
