/** The default catalog, read once for the tests about its data. */
import { readCatalog } from "../../schema/read/reader.ts";

const { catalog: read, problems } = await readCatalog("catalog");

export { problems };

/** Throws where the catalog has errors; the test about problems says which. */
export const catalog = read!;
