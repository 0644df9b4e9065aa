/** The ways into the form and out of it: from files and records, to the forge, the disk and the talk page. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { readProposal } from "../../../schema/proposal.ts";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { checked, fillIn, openForm, settled, summaryOf } from "../../setup/form.ts";

const { folder, url } = inject("site");
const open = useBrowser();

describe("starting from something", () => {
  const start = async (page: WatchedPage, text: string) => {
    await page.locator("details.import-box > summary").click();
    await page.locator("#import-text").fill(text);
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
    await page.locator("#import-choices").getByRole("button", { name: "Harbour" }).click();
    await settled(page);
    expect(await page.locator("#in-field-title").inputValue()).toBe("Harbour");
    expect(await page.locator("#in-field-id").inputValue()).toBe("x-harbour");
    const message = await page.locator("#form-message").innerText();
    expect(message).toContain("under toolinfo: sponsor.");
    expect(message).toContain("Not imported: author.");
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
    await page.locator("#import-refused").getByText(words).waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("10 MB are refused", async () => {
    const page = await open();
    await openForm(page, url);
    await page.locator("details.import-box > summary").click();
    const buffer = Buffer.alloc(10_000_000, "x");
    await page
      .locator("#import-file")
      .setInputFiles({ name: "x.yaml", mimeType: "text/yaml", buffer });
    await page.locator("#import-refused").getByText("larger than 512 KiB").waitFor();
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
    await settled(page);
    const text = await page.locator("#form .yaml code").textContent();
    const link = page.getByRole("link", { name: "Open the new file on GitHub" });
    const address = new URL((await link.getAttribute("href"))!);
    expect(address.searchParams.get("filename")).toBe("harbour-finder.yaml");
    expect(address.searchParams.get("value")).toBe(text);
    expect(text).not.toBe("");
    await page.locator("#in-field-description").fill("أداة للبحث عن الصفحات. ".repeat(60));
    await settled(page);
    expect(await link.count()).toBe(0);
    const plain = page.getByRole("link", { name: "Start a new file on GitHub" });
    expect(await plain.getAttribute("href")).toBe(
      "https://github.com/us/catalog/new/main/catalog/tools?filename=harbour-finder.yaml",
    );
    const said = await page.locator(".submit-routes").innerText();
    expect(said).toContain("Paste it into");
    expect(said).toContain("It takes an account on github.com.");
    await page.context().close();
  });

  test.each([
    ["gitlab", "GitLab", "issue[title]", "issue[description]"],
    ["forgejo", "Forgejo", "title", "body"],
  ])("on %s an issue holds the file", async (kind, name, title, body) => {
    const page = await open();
    await moved(page, { forge: { ...GITHUB, kind, project: "https://forge.example.org/us/c" } });
    await openForm(page, url);
    await fillIn(page);
    await settled(page);
    const text = await page.locator("#form .yaml code").textContent();
    const link = page.getByRole("link", { name: `Open the filled-in issue on ${name}` });
    const { searchParams } = new URL((await link.getAttribute("href"))!);
    expect(searchParams.get(title)).toBe("tools/harbour-finder.yaml: Harbour Finder");
    expect(readProposal(searchParams.get(body)!)).toEqual({ file: "harbour-finder.yaml", text });
    expect(await page.locator(".submit-routes").innerText()).toContain(
      "It takes an account on forge.example.org.",
    );
    await page.context().close();
  });

  test("the text is copied; it can be downloaded, and goes to the talk page, too", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await moved(page, { talk: "https://wiki.example.org/wiki/Talk:Catalog" });
    await openForm(page, url);
    await fillIn(page);
    await settled(page);
    const text = await page.locator("#form .yaml code").textContent();
    await page.getByRole("button", { name: "Copy the file" }).click();
    await page.locator(".submit-routes").getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download harbour-finder.yaml" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe(text);
    await page.getByRole("button", { name: "Copy the text for the talk page" }).click();
    // “Copied.” stands there already, from the first time.
    await settled(page);
    expect(await page.locator(".submit-routes").getByText("Copied.").count()).toBe(1);
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
