import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "acorn";
import { expect, test } from "vitest";
import { messageFiles } from "../../../scripts/build/messages.ts";
import { publishWidget } from "../../../scripts/build/widget.ts";
import { writeFiles } from "../../../scripts/build/write-files.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

const folder = async (): Promise<string> => {
  const site = await temporaryFolder();
  await writeFiles(site, await messageFiles());
  const made = join(site, "widget/v1");
  await publishWidget(made, new Map());
  return made;
};

test("publishes the ways in, and the hash of each file", async () => {
  const published = await folder();
  const names = Object.keys(await contentsOf(published)).filter(
    (name) => name !== "integrity.json",
  );
  expect(names).toEqual(
    expect.arrayContaining([
      "embed.js",
      "i18n/ar.json",
      "tool-ladder.classic.js",
      "tool-ladder.js",
    ]),
  );
  const text = await readFile(join(published, "integrity.json"), "utf8");
  const hashes = JSON.parse(text) as Record<string, string>;
  expect(Object.keys(hashes)).toEqual(names);
  for (const [name, hash] of Object.entries(hashes)) {
    const bytes = await readFile(join(published, name));
    expect(hash).toBe(`sha384-${createHash("sha384").update(bytes).digest("base64")}`);
  }
});

test("the loader is ES5 and adds the module beside itself", async () => {
  const script = await readFile(join(await folder(), "embed.js"), "utf8");
  parse(script, { ecmaVersion: 5 });
  const table = [
    ["https://c.example.org/widget/v1/embed.js", "https://c.example.org/widget/v1/tool-ladder.js"],
    ["https://c.example.org/a/embed.js?v=1/2#x", "https://c.example.org/a/tool-ladder.js"],
    ["", undefined],
    [undefined, undefined],
  ];
  for (const [src, expected] of table) {
    class Script {}
    const added: { type?: string; src?: string }[] = [];
    runInNewContext(script, {
      HTMLScriptElement: Script,
      document: {
        currentScript: src === undefined ? null : Object.assign(new Script(), { src }),
        createElement: () => ({}),
        head: { appendChild: (element: object) => added.push(element) },
      },
    });
    expect(added.map(({ type, src: address }) => [type, address])).toEqual(
      expected === undefined ? [] : [["module", expected]],
    );
  }
});

test("the loader takes nothing but a script for itself, and has a policy for its one address", async () => {
  const script = await readFile(join(await folder(), "embed.js"), "utf8");
  class Script {
    src = "https://c.example.org/widget/v1/embed.js";
  }
  const added: { src?: unknown }[] = [];
  const policies: string[] = [];
  const run = (currentScript: object) =>
    void runInNewContext(script, {
      HTMLScriptElement: Script,
      window: {
        trustedTypes: {
          createPolicy: (name: string, { createScriptURL }: { createScriptURL: () => string }) => {
            policies.push(name);
            return { createScriptURL: () => ({ trusted: createScriptURL() }) };
          },
        },
      },
      document: {
        currentScript,
        createElement: () => ({}),
        head: { appendChild: (element: object) => added.push(element) },
      },
    });
  run({ tagName: "SCRIPT", src: "https://evil.example.org/widget/v1/embed.js" });
  expect(added).toEqual([]);
  run(new Script());
  expect(policies).toEqual(["tool-ladder"]);
  expect(added[0]!.src).toEqual({ trusted: "https://c.example.org/widget/v1/tool-ladder.js" });
});
