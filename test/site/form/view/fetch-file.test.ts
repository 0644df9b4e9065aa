import { afterEach, expect, test, vi } from "vitest";
import { fetchFile } from "../../../../site/form/view/fetch-file.ts";

afterEach(() => vi.unstubAllGlobals());

const answers: [string, () => Promise<Response>, string | undefined][] = [
  ["a file", async () => Promise.resolve(new Response("title: x")), "title: x"],
  ["nothing", async () => Promise.resolve(new Response("no", { status: 404 })), undefined],
  ["no network", async () => Promise.reject(new TypeError("failed")), undefined],
  [
    "a page, as if all were well",
    async () =>
      Promise.resolve(
        new Response("<h1>No", { headers: { "Content-Type": "Text/HTML; charset=utf-8" } }),
      ),
    undefined,
  ],
];
test.each(answers)("a host answers with %s", async (_what, answer, expected) => {
  vi.stubGlobal("fetch", answer);
  expect(await fetchFile("tools/x.yaml", async (response) => response.text())).toBe(expected);
});
