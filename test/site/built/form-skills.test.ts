/** Skills in the form on the built site: what each asks, and the level that follows. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";
import { checked, fileIn, fillIn, openForm, settled, summaryOf } from "../../setup/form.ts";

const { url } = inject("site");
const open = useBrowser();
const ENOUGH = "one of these is enough";

test("the level follows the skills at once", async () => {
  const page = await open();
  await openForm(page, url);
  const use = page.locator("#field-needs-use");
  await use.getByText("Skills", { exact: true }).click();
  await settled(page);
  const level = page.locator("#field-level-use [role=status]");
  expect(await level.count()).toBe(0);
  await page.locator("#field-needs-use-ssh").getByText("required").click();
  await settled(page);
  expect(await level.innerText()).toContain("level 3 of 5");
  await page.locator("#field-needs-use-ssh").getByText("optional").click();
  await settled(page);
  expect(await level.innerText()).toContain("level 1 of 5");
  await use.getByText("Nothing needed", { exact: true }).click();
  await settled(page);
  expect(await level.innerText()).toContain("level 1 of 5");
  expect(await fileIn(page)).toContain("needs:\n  use: {}");
  await use.getByText("Not stated").click();
  await settled(page);
  expect(await level.count()).toBe(0);
  expect(await fileIn(page)).not.toContain("needs");
  await page.context().close();
});

describe("one of several skills is enough", () => {
  const skill = (page: Page, id: string) => page.locator(`#field-needs-use-${id}`);
  const chooses = async (page: Page, id: string, use: string) => {
    await skill(page, id).locator("label", { hasText: use }).click();
    await settled(page);
  };
  const used = (page: Page, id: string) => skill(page, id).locator("input:checked").inputValue();

  test("stated, checked, shown, and there after a reload", async () => {
    const page = await open();
    await openForm(page, url);
    await fillIn(page);
    await page.locator("#field-needs-use").getByText("Skills", { exact: true }).click();
    await chooses(page, "sql", ENOUGH);
    expect(await fileIn(page)).toContain("needs:\n  use:\n    anyOf:\n      - sql\n");
    expect(await summaryOf(page)).toEqual(await checked("harbour-finder", await fileIn(page)));
    expect(await page.locator("#problems .error").innerText()).toContain("is the only one");
    await page.locator("#problems .error").getByRole("link").first().click();
    await settled(page);
    expect(await page.locator("#field-needs-use-anyOf :focus").count()).toBe(1);
    await chooses(page, "coding", ENOUGH);
    expect(await fileIn(page)).toContain("    anyOf:\n      - sql\n      - coding\n");
    expect(await checked("harbour-finder", await fileIn(page))).toEqual(await summaryOf(page));
    expect(await page.locator("#problems .error, #problems .warning").count()).toBe(0);
    const shown = await page.locator("#preview [part~=skill]").allInnerTexts();
    expect(shown.join(" ").replaceAll(/\s+/g, " ")).toMatch(/SQL or Coding/);
    await page.reload();
    await settled(page);
    expect([await used(page, "sql"), await used(page, "coding")]).toEqual(["any", "any"]);
    expect(await fileIn(page)).toContain("    anyOf:\n      - sql\n      - coding\n");
    await chooses(page, "sql", "required");
    await chooses(page, "coding", "not needed");
    expect(await fileIn(page)).toContain("needs:\n  use:\n    sql: required\n");
    expect(await fileIn(page)).not.toContain("anyOf");
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("of an entry that has such a group the rest of the file stays", async () => {
    const page = await open();
    const text =
      "title: Quarry\nsummary: Ask.\nneeds:\n  use:\n    anyOf: [sql, coding] # either\n    ssh: optional\nmaintainers: [cloud-services]\n";
    await page.route("**/submit/tools/quarry.yaml", (route) => route.fulfill({ body: text }));
    await openForm(page, url, "?tool=quarry");
    expect(await used(page, "coding")).toBe("any");
    expect(await used(page, "ssh")).toBe("optional");
    await chooses(page, "ssh", ENOUGH);
    const now = await page.locator("#form .yaml code").textContent();
    expect(now).toBe(
      text.replace("[sql, coding]", "[sql, coding, ssh]").replace("    ssh: optional\n", ""),
    );
    expect(await summaryOf(page)).toEqual(await checked("quarry", now!));
    await page.context().close();
  });
});
