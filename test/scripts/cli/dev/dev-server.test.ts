import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../../schema/read/reader.ts";
import { devServer } from "../../../../scripts/cli/dev/dev-server.ts";
import { projectPath } from "../../../../scripts/project.ts";

const folder = projectPath("test/fixtures/catalog");
const { catalog, sources } = await readCatalog(folder);

const ADDRESS = { site: "https://example.org/x", origin: "https://example.org", base: "/x/" };

interface Asked {
  url: string;
}
interface Answer {
  setHeader(name: string, value: string): Answer;
  end(text: string): void;
  once(event: "close", end: () => void): void;
}
type Middleware = (request: Asked, response: Answer, next: () => void) => void;

/** What the middleware answers, "next" where it leaves the answer to Astro. */
async function ask(url: string): Promise<string> {
  let middleware: Middleware | undefined;
  const server = {
    watcher: { add: () => undefined, on: () => undefined },
    middlewares: { use: (used: Middleware) => (middleware = used) },
  };
  const setup = devServer(folder, { catalog: catalog!, sources }, ADDRESS).hooks[
    "astro:server:setup"
  ];
  (setup as (given: unknown) => void)({ server });
  return new Promise((resolve) => {
    const response: Answer = {
      setHeader: () => response,
      end: resolve,
      once: () => undefined,
    };
    middleware?.({ url }, response, () => resolve("next"));
  });
}

describe("answers for what only a build writes", () => {
  test.each([
    ["/x/api/v1/catalog.json?y", /^\{"version":1/],
    ["/x/api/v1/tools/harbour.json", /"id":"harbour"/],
    [
      "/x/widget/v1/tool-ladder.js",
      /^globalThis\.toolLadder[^]*await import\(".*widget\/element\/define\.ts"\);\n$/,
    ],
    ["/x/api/v1/nothing.json", /^next$/],
    ["/x/api/v1/search/manifest.json", /"stamp":/],
    ["/x/schema/v1/tool.schema.json", /"title"/],
    ["/x/widget/v1/i18n/de.json", /^\{"/],
    ["/x/robots.txt", /^User-agent/],
    ["/x/submit/others.json", /^\{"entries":\[/],
    ["/x/submit/tools/harbour.yaml", /^# yaml-language-server/],
    ["/x/submit/tools/nothing.yaml", /^next$/],
    ["/x/submit/", /^next$/],
    ["/x/tools/", /^next$/],
    ["/elsewhere", /^next$/],
  ])("%s", async (url, answer) => expect(await ask(url)).toMatch(answer));
});
