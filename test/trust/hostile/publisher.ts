/**
 * Publishes files that no checker has seen: `node publisher.ts CATALOG OUT`. What pages do with a text must not rest on
 * the check alone.
 */
import { publish } from "../../../scripts/build/publish.ts";
import { addressOf } from "../../../scripts/cli/address.ts";
import { uncheckedContext } from "./catalog.ts";

const [folder = "", out = ""] = process.argv.slice(2);
const { catalog, sources } = await uncheckedContext(folder);
await publish(catalog, sources, out, addressOf({}, catalog.about.site));
