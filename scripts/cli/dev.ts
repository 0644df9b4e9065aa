/** `dev`: the site from its sources; pages, API and widget follow each change of code and data. */
import { once } from "node:events";
import { resolve } from "node:path";
import { readCatalog } from "../../schema/read/reader.ts";
import { addressOf } from "./address.ts";
import { catalogFolder, type Command, EXIT, OPTIONS, textOf, type Values } from "./command.ts";
import { devServer } from "./dev/dev-server.ts";
import { astroConfig, provideCatalog } from "../build/site.ts";
import { reportProblems, withoutHints } from "./report/report.ts";
import { portOf } from "./serve.ts";

export const command: Command = {
  usage: "dev [--catalog DIR] [--port N] [--base PATH]",
  options: { catalog: OPTIONS.catalog, port: OPTIONS.port, base: OPTIONS.base },
  run: dev,
};

async function dev(values: Values): Promise<number> {
  const folder = resolve(catalogFolder(values));
  const port = portOf(textOf(values, "port") ?? OPTIONS.port.default);
  const result = await readCatalog(folder);
  reportProblems(withoutHints(result.problems));
  const { catalog, sources } = result;
  if (!catalog) return EXIT.problems;
  provideCatalog(catalog);
  const address = addressOf(values, catalog.about.site);
  const config = astroConfig(address);
  const { dev: startAstro } = await import("astro");
  let isWatching = (): void => undefined;
  const watching = new Promise<void>((resolve) => (isWatching = resolve));
  const server = await startAstro({
    ...config,
    server: { host: "127.0.0.1", port },
    integrations: [devServer(folder, { catalog, sources }, address, isWatching)],
  });
  // Whoever reads that it serves may change a file at once.
  await watching;
  console.log(`Serving at http://127.0.0.1:${server.address.port}${address.base}`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.stop();
  return EXIT.ok;
}
