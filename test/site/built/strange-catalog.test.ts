/** A catalog whose ids are names of built-in members, and whose words are longer than a screen: site, form and widget. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { fileIn, openForm } from "../../setup/form.ts";
import { pagesOf, textOf } from "../../setup/html.ts";
import { endProgram, runProgram, type Running, startProgram, untilSaid } from "../../setup/run.ts";
import { elementsStand } from "../../setup/stands.ts";
import { putStrangeCatalog } from "../../setup/strange-catalog.ts";
import { lastingFolder } from "../../setup/temporary.ts";

const open = useBrowser();
let out: string;
let url: string;
let server: Running;
let page: WatchedPage;

beforeAll(async () => {
  const folder = await lastingFolder();
  const catalog = `${folder}/catalog`;
  out = `${folder}/out`;
  await putStrangeCatalog(catalog);
  const { code, stdout, stderr } = await runProgram(["build", "--catalog", catalog, "--out", out]);
  expect(code, stdout + stderr).toBe(0);
  server = startProgram(["serve", "--out", out, "--port", "0"]);
  [url = ""] = await untilSaid(server, /http:\S+/);
  page = await open({ viewport: { width: 320, height: 640 } });
});
afterAll(async () => {
  await page.context().close();
  await endProgram(server, "SIGTERM");
});

/** What went wrong in the page, and whether anything is wider than the screen. */
async function expectWell(): Promise<void> {
  await elementsStand(page);
  expect(page.troubles.filter((trouble) => !trouble.startsWith(`request to ${url}`))).toEqual([]);
  const wide = await page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ]);
    if (document.documentElement.scrollWidth <= 320) return [];
    return all(document)
      .filter((each) => each.getBoundingClientRect().right > 321)
      .map((each) => `${each.localName}.${each.className}`);
  });
  expect(wide).toEqual([]);
}

test("every page fits 320 pixels, and nothing goes wrong in it", async () => {
  const wrong: string[] = [];
  // Pages of rules speak of examples only.
  const pages = (await pagesOf(out)).filter((path) => !/^(?:404|help\/rules)\b/.test(path));
  for (const path of pages) {
    // Leads to one of the others at once, and is looked at as that.
    if ((await textOf(out, path)).includes('http-equiv="refresh"')) continue;
    page.troubles.length = 0;
    await page.goto(url + path.replace(/index\.html$/, ""));
    await expectWell().catch((error: Error) => wrong.push(`${path}: ${error.message}`));
  }
  expect(wrong).toEqual([]);
});

describe("the widget", () => {
  test.each([
    ["finder", `knows="constructor" limit="50"`, ".card"],
    ["with a task", `task="constructor"`, ".card"],
    ["with each filter", `goal="constructor" audience="constructor"`, ".root"],
    ["for who maintains", `purpose="maintain" knows="constructor"`, ".card"],
    ["list alone", `controls="none" tools="constructor then"`, ".card"],
    ["card", `view="card" tool="constructor" knows="constructor"`, "h2, h3"],
    ["card of another", `view="card" tool="then"`, "h2, h3"],
  ])("%s", async (_, attributes, shows) => {
    page.troubles.length = 0;
    await page.route("**/embedding/", async (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="en"><title>A page</title>
          <meta name="viewport" content="width=device-width">
          <script type="module" src="/widget/v1/tool-ladder.js"></script>
          <main><h1>A page</h1><tool-ladder src="/api/v1/" ${attributes}></tool-ladder></main></html>`,
      }),
    );
    await page.goto(`${url}embedding/`);
    await page.locator(`tool-ladder ${shows}`).first().waitFor();
    await expectWell();
  });

  test("finds by a name, with skills and filters open", async () => {
    page.troubles.length = 0;
    await page.goto(`${url}tools/?query=constructor`);
    await page.locator("tool-ladder .card").first().waitFor();
    for (const name of ["Your skills", "Filters"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await expectWell();
    }
  });
});

test("the form: an entry edited, with names and long words in every field", async () => {
  page.troubles.length = 0;
  for (const id of ["constructor", "then", "sounding"]) {
    await openForm(page, url, `?tool=${id}`);
    expect(await fileIn(page)).toContain('"title"');
    await expectWell();
  }
});
