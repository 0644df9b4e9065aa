/** The form in a browser: opened, filled in and read as people do, and what the checker says of the file it makes. */
import type { Page } from "playwright-core";
import { entryChecker } from "../../schema/check/entry-check.ts";
import { entryFile } from "../../schema/check/known.ts";
import { readSourceFiles } from "../../schema/read/read-source-files.ts";

/** Opens the form and waits until all of it stands. `search`: what follows `submit/`. */
export async function openForm(page: Page, url: string, search = ""): Promise<void> {
  await page.goto(`${url}submit/${search}`);
  await settled(page);
}

/** Waits until the form has drawn all that it was asked for: what was done to it, the check, the preview, the draft. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#form .beside[aria-busy="false"]').waitFor();
}

/** The file as the form shows it. */
export async function fileIn(page: Page): Promise<string> {
  await settled(page);
  return page.locator("#form .yaml").innerText();
}

/** The messages of the summary, sorted. */
export async function summaryOf(page: Page): Promise<string[]> {
  await settled(page);
  const lines = await page.locator("#problems .problems li").evaluateAll((items) =>
    items.map((item) => {
      const words = [...item.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      return words
        .map((node) => node.textContent ?? "")
        .join("")
        .trim();
    }),
  );
  return lines.map((line) => line.replaceAll(/\s+/g, " ")).sort();
}

/** What the checker says of a file among those of the catalog: messages, sorted. */
export async function checked(id: string, text: string): Promise<string[]> {
  const { own, elsewhere } = entryChecker(await readSourceFiles("catalog"), entryFile(id))(text);
  return [...own, ...elsewhere]
    .map(({ problem }) => problem.message.replaceAll(/\s+/g, " "))
    .sort();
}

/** Fills in an entry that the checker has nothing against. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Title", { exact: false }).first().fill("Harbour Finder");
  await page
    .locator("#in-field-summary")
    .fill("Find photographs of a harbour and put them into an article.");
  await page
    .locator("#in-field-description")
    .fill("Type a name, pick a photograph. Only harbours on the map are found.");
  await page.locator("#field-type").getByText("Web app").click();
  await page.locator("#in-field-url").fill("https://harbour.example.org/");
  await page.locator("#in-field-keywords").fill("ports, docks");
  await page.keyboard.press("Enter");
  await page.locator("#field-needs-use").getByText("Nothing needed").click();
  await page.locator("#field-start-how").getByText("Open it in the browser.").click();
  await page.locator("#in-field-maintainers").fill("Example");
  await page.keyboard.press("Enter");
}
