/** The form on the built site: what is filled in becomes a file that the checker knows, and nothing else happens. */
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";
import { checked, fileIn, fillIn, openForm, settled, summaryOf } from "../../setup/form.ts";

const { url } = inject("site");
const open = useBrowser();

describe("what lies beside the form is busy", () => {
  const STATE = "#form .beside";

  test.each(["others.json", "checker", "preview"])("until %s has come, too", async (name) => {
    const page = await open();
    const file = new RegExp(`/${name}[^/]*$`);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(file, async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest(file);
    await page.goto(`${url}submit/`);
    await page.locator("#in-field-title").fill("Harbour Finder");
    await asked;
    expect(await page.locator(STATE).getAttribute("aria-busy")).toBe("true");
    release();
    await settled(page);
    expect(await page.locator("#preview .title").innerText()).toBe("Harbour Finder");
    expect(await page.locator("#form .yaml").innerText()).toContain("title: Harbour Finder");
    await page.context().close();
  });

  test("from a change on, until its draft is kept", async () => {
    const page = await open();
    await openForm(page, url);
    const seen = await page.locator(STATE).evaluateHandle((beside) => {
      const states: (string | null)[] = [];
      const look = () => states.push(beside.getAttribute("aria-busy"));
      new MutationObserver(look).observe(beside, { attributeFilter: ["aria-busy"] });
      return states;
    });
    await page.locator("#in-field-title").fill("Harbour Finder");
    await settled(page);
    expect(await page.locator(".draft").innerText()).toContain("Discard");
    const states = await seen.jsonValue();
    expect([states[0], states.at(-1)]).toEqual(["true", "false"]);
    await page.context().close();
  });
});

test("what is filled in is a file that the checker has nothing against", async () => {
  const page = await open();
  await openForm(page, url);
  await fillIn(page);
  const text = await fileIn(page);
  expect(text).toMatch(
    /^# yaml-language-server: .*\ntitle: Harbour Finder\nsummary: Find photographs/,
  );
  expect(text).toContain(
    "needs:\n  use: {}\nstart:\n  how: open\nmaintainers:\n  - wiki:Example\nkeywords:\n  - ports\n  - docks\nadded: 20",
  );
  expect(await checked("harbour-finder", text)).toEqual(await summaryOf(page));
  expect(await page.locator("#problems .error, #problems .warning").count()).toBe(0);
  expect(await page.locator("#preview .title").innerText()).toBe("Harbour Finder");
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

test("each problem stands beside its field and in the summary, which leads there", async () => {
  const page = await open();
  await openForm(page, url);
  expect(await page.locator(".field .problems").count()).toBe(0);
  await page.locator("#in-field-title").fill("Quarry");
  await page.locator("#in-field-summary").fill("A tool that finds harbours.");
  await page.locator("#in-field-url").fill("ftp://harbour.example.org");
  await page.keyboard.press("Tab");
  expect(await summaryOf(page)).toEqual(
    [
      'There is an entry "quarry" already.',
      ...(await checked("quarry", await fileIn(page))),
    ].sort(),
  );
  expect(await page.locator("#field-summary .problems").innerText()).toContain(
    "not what you can do with it",
  );
  expect(await page.locator("#in-field-url").getAttribute("aria-invalid")).toBe("true");
  const described = await page.locator("#in-field-url").getAttribute("aria-describedby");
  expect(await page.locator(`#${described!.split(" ").at(-1)}`).innerText()).toContain("url");
  expect(await page.locator("#field-id .problems").innerText()).toContain("already");
  for (const [name, id] of [
    ["Maintainers", "in-field-maintainers"],
    ["Confirmed", "in-field-confirmed"],
  ] as const) {
    await page.locator("#problems").getByRole("link", { name }).click();
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

describe("drafts", () => {
  test("come back after a reload, and are thrown away for good", async () => {
    const page = await open();
    await openForm(page, url);
    await page.locator("#in-field-title").fill("Harbour Finder");
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Harbour Finder");
    expect(await page.locator("#form-message").innerText()).toContain("was restored");
    await page.locator(".draft").getByRole("button").click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("");
    await page.locator("#form-message").getByRole("button", { name: "Undo" }).click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Harbour Finder");
    await page
      .locator(".draft, #form-message")
      .getByRole("button", { name: "Discard" })
      .first()
      .click();
    await page.reload();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("");
    await page.context().close();
  });

  test("a browser that can't save drafts says so, and all else works", async () => {
    const page = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new Error("forbidden");
        },
      });
    });
    await openForm(page, url);
    await page.locator("#in-field-title").fill("Harbour Finder");
    expect(await fileIn(page)).toContain("title: Harbour Finder");
    await page.locator(".draft").getByText("can't save drafts").waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("editing", () => {
  test("nothing changed is the file as it is; a change leaves the rest", async () => {
    const page = await open();
    await openForm(page, url, "?tool=quarry");
    const file = await readFile("catalog/tools/quarry.yaml", "utf8");
    expect(await page.locator("h1").innerText()).toBe("Edit “Quarry”");
    expect((await page.locator("#form .yaml code").textContent())!.trim()).toBe(file.trim());
    await page.locator("#in-field-url").fill("https://quarry.example.org/");
    await settled(page);
    const now = (await page.locator("#form .yaml code").textContent())!;
    expect(now.trim()).toBe(file.replace(/^url: .*$/m, "url: https://quarry.example.org/").trim());
    expect(await checked("quarry", now)).toEqual(await summaryOf(page));
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("comments, order and fields that nobody knows stay", async () => {
    const page = await open();
    const text =
      "# mine\nsummary: Ask.   # short\ncolour: red\ntitle: Quarry\nmaintainers: [cloud-services]\n";
    await page.route("**/submit/tools/quarry.yaml", (route) => route.fulfill({ body: text }));
    await openForm(page, url, "?tool=quarry");
    await page.locator("#in-field-title").fill("Query");
    await settled(page);
    const now = await page.locator("#form .yaml code").textContent();
    expect(now).toBe(text.replace("Quarry", "Query"));
    expect(await summaryOf(page)).toEqual(await checked("quarry", now!));
    await page.context().close();
  });

  test.each([
    ["<img src=x onerror=alert(1)>", "There is no entry"],
    ["quary", "Did you mean “quarry”?"],
    ["../../etc/passwd", "There is no entry"],
    ["__proto__", "There is no entry"],
    ["x".repeat(5000), "…"],
  ])("?tool=%s", async (tool, words) => {
    const page = await open();
    await openForm(page, url, `?tool=${encodeURIComponent(tool)}`);
    expect(await page.locator("#form-message").innerText()).toContain(words);
    expect(await page.locator("#form-message img").count()).toBe(0);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("the pages of entries lead there", async () => {
    const page = await open();
    await page.goto(`${url}tools/quarry/`);
    await page.getByRole("link", { name: "Edit this entry" }).click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Quarry");
    await page.context().close();
  });
});

test("without JavaScript the page says how a file is written", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${url}submit/?tool=quarry`);
  expect(await page.locator("main").innerText()).toContain("The form needs JavaScript");
  expect(await page.locator("#form").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "Start a new file" }).isVisible()).toBe(true);
  await page.context().close();
});

test("in a long list, terms come near that hold none of what was typed", async () => {
  const page = await open();
  await openForm(page, url);
  const field = page.locator("#field-tasks");
  await page.locator("details.group", { has: field }).locator("> summary").click();
  await field.locator("input[type=search]").fill("Anallise daata");
  await field.getByText("Analyse data").waitFor();
  expect(await field.locator("input[type=checkbox]").count()).toBeLessThanOrEqual(6);
  expect(page.troubles).toEqual([]);
  await page.context().close();
});
