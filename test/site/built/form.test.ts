/** The form on the built site: what is filled in becomes a file that the checker knows, and nothing else happens. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { checked, fileIn, openForm, settled, summaryOf } from "../../setup/form.ts";

const { folder, url } = inject("site");
const open = useBrowser();

async function fillIn(page: WatchedPage): Promise<void> {
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
  expect(await summaryOf(page)).toEqual(await checked("quarry", await fileIn(page)));
  expect(await page.locator("#field-summary .problems").innerText()).toContain(
    "not what one gets done",
  );
  expect(await page.locator("#in-field-url").getAttribute("aria-invalid")).toBe("true");
  const described = await page.locator("#in-field-url").getAttribute("aria-describedby");
  expect(await page.locator(`#${described!.split(" ").at(-1)}`).innerText()).toContain("url");
  expect(await page.locator("#field-id .problems").innerText()).toContain("already");
  await page.locator("#problems").getByRole("link", { name: "Maintainers" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "in-field-maintainers");
  await page.locator("#problems").getByRole("link", { name: "Confirmed" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "in-field-confirmed");
  expect(page.troubles).toEqual([]);
  await page.context().close();
});

test("the level follows the skills at once", async () => {
  const page = await open();
  await openForm(page, url);
  const use = page.locator("#field-needs-use");
  await use.getByText("Skills", { exact: true }).click();
  const level = page.locator("#field-level-use [role=status]");
  expect(await level.innerText()).toContain("level 1 of 5");
  await page.locator("#field-needs-use-ssh").getByText("required").click();
  expect(await level.innerText()).toContain("level 3 of 5");
  await page.locator("#field-needs-use-ssh").getByText("can be used").click();
  expect(await level.innerText()).toContain("level 1 of 5");
  await use.getByText("Not stated").click();
  expect(await level.count()).toBe(0);
  expect(await fileIn(page)).not.toContain("needs");
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
    expect(await page.locator("#form-message").innerText()).toContain("is back");
    await page.locator(".draft").getByRole("button").click();
    expect(await page.locator("#in-field-title").inputValue()).toBe("");
    await page.locator("#form-message").getByRole("button", { name: "Undo" }).click();
    expect(await page.locator("#in-field-title").inputValue()).toBe("Harbour Finder");
    await page
      .locator(".draft, #form-message")
      .getByRole("button", { name: "Throw" })
      .first()
      .click();
    await page.reload();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("");
    await page.context().close();
  });

  test("a browser that keeps nothing says so, and all else works", async () => {
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
    await page.locator(".draft").getByText("keeps nothing").waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("mending", () => {
  test("nothing changed is the file as it is; a change leaves the rest", async () => {
    const page = await open();
    await openForm(page, url, "?tool=quarry");
    const file = await readFile("catalog/tools/quarry.yaml", "utf8");
    expect(await page.locator("h1").innerText()).toBe("Mend “Quarry”");
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
    await page.getByRole("link", { name: "Mend this entry" }).click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Quarry");
    await page.context().close();
  });
});

describe("starting from something", () => {
  const start = async (page: WatchedPage, text: string) => {
    await page.locator("details.start-from > summary").click();
    await page.locator("#start-text").fill(text);
    await page.getByRole("button", { name: "Start from this text" }).click();
  };

  test("a toolinfo record; what was not carried over is said", async () => {
    const page = await open();
    await openForm(page, url);
    const record = {
      name: "x-harbour",
      title: "Harbour",
      description: "See it.",
      author: "Ann",
      sponsor: "Y",
      url: "https://x.example.org/",
    };
    await start(page, JSON.stringify([record, { ...record, title: "Other" }]));
    await page.locator("#start-choices").getByRole("button", { name: "Harbour" }).click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Harbour");
    expect(await page.locator("#in-field-id").inputValue()).toBe("x-harbour");
    const message = await page.locator("#form-message").innerText();
    expect(message).toContain("under toolinfo: sponsor.");
    expect(message).toContain("Not carried over: author.");
    await page.context().close();
  });

  test.each([
    ["title: A\nsummary: [\n", "Line 3"],
    ["5", "neither an entry nor a toolinfo record"],
    ["<script>alert(1)</script>", "neither an entry nor a toolinfo record"],
  ])("%j is refused", async (text, words) => {
    const page = await open();
    await openForm(page, url);
    await start(page, text);
    await page.locator("#start-refused").getByText(words).waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("10 MB are refused", async () => {
    const page = await open();
    await openForm(page, url);
    await page.locator("details.start-from > summary").click();
    const buffer = Buffer.alloc(10_000_000, "x");
    await page
      .locator("#start-file")
      .setInputFiles({ name: "x.yaml", mimeType: "text/yaml", buffer });
    await page.locator("#start-refused").getByText("larger than 1 MB").waitFor();
    await page.context().close();
  });

  test("strange keys and addresses that run scripts come to nothing", async () => {
    const page = await open();
    await openForm(page, url);
    await start(
      page,
      `title: <b>X</b>\nsummary: Do.\nurl: "javascript:alert(1)"\n__proto__: { a: 1 }\nconstructor: 1\nstart: { how: open, url: "javascript:alert(1)" }\nmaintainers: [wiki:A]\n`,
    );
    await settled(page);
    expect(await page.locator('#form a[href^="javascript"], #form b:text-is("X")').count()).toBe(0);
    expect(await page.locator("#preview .title").innerText()).toBe("<b>X</b>");
    expect(await summaryOf(page)).toEqual(
      await checked("b-x-b", await page.locator("#form .yaml code").innerText()),
    );
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("handing over", () => {
  /** The page of a catalog that is kept elsewhere. */
  const moved = async (page: WatchedPage, about: object) => {
    const html = await readFile(join(folder, "submit/index.html"), "utf8");
    const body = html.replace(
      /(<script id="form-data"[^>]*>)(.*?)(<\/script>)/s,
      (_, begin: string, json: string, end: string) => {
        const data = JSON.parse(json) as { about: object };
        return (
          begin +
          JSON.stringify({ ...data, about: { ...data.about, ...about } }).replaceAll(
            "<",
            "\\u003c",
          ) +
          end
        );
      },
    );
    await page.route("**/submit/", (route) =>
      route.fulfill({ body, contentType: "text/html; charset=utf-8" }),
    );
  };
  const GITHUB = { kind: "github", project: "https://github.com/us/catalog", branch: "main" };

  test("on GitHub name and text are filled in, as long as the address is short enough", async () => {
    const page = await open();
    await moved(page, { forge: GITHUB });
    await openForm(page, url);
    await fillIn(page);
    const text = await page.locator("#form .yaml code").textContent();
    const link = page.getByRole("link", { name: "Open the new file on GitHub" });
    await settled(page);
    const address = new URL((await link.getAttribute("href"))!);
    expect(address.searchParams.get("filename")).toBe("harbour-finder.yaml");
    expect(address.searchParams.get("value")).toBe(
      await page.locator("#form .yaml code").textContent(),
    );
    expect(text).not.toBe("");
    await page.locator("#in-field-description").fill("أداة للبحث عن الصفحات. ".repeat(60));
    await settled(page);
    expect(await link.count()).toBe(0);
    const plain = page.getByRole("link", { name: "Begin a new file on GitHub" });
    expect(await plain.getAttribute("href")).toBe(
      "https://github.com/us/catalog/new/main/catalog/tools?filename=harbour-finder.yaml",
    );
    expect(await page.locator(".ways").innerText()).toContain("Paste here");
    await page.context().close();
  });

  test("elsewhere the text is copied and pasted; it can be downloaded, and goes to the talk page, too", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await moved(page, { talk: "https://wiki.example.org/wiki/Talk:Catalog" });
    await openForm(page, url);
    await fillIn(page);
    await settled(page);
    const text = await page.locator("#form .yaml code").textContent();
    await page.getByRole("button", { name: "Copy the YAML" }).click();
    await page.locator(".ways").getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download harbour-finder.yaml" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe(text);
    await page.getByRole("button", { name: "Copy the text for the talk page" }).click();
    await page.locator(".ways").getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `<syntaxhighlight lang="yaml">\n${text}</syntaxhighlight>`,
    );
    expect(
      await page.getByRole("link", { name: "Open the talk page" }).getAttribute("href"),
    ).toContain("section=new&preloadtitle=Harbour%20Finder");
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

test("without JavaScript the page says how a file is written", async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(`${url}submit/?tool=quarry`);
  expect(await page.locator("main").innerText()).toContain(
    "Without JavaScript there is no form here",
  );
  expect(await page.locator("#form").isVisible()).toBe(false);
  expect(await page.getByRole("link", { name: "Begin a new file" }).isVisible()).toBe(true);
  await page.context().close();
});
