/** Markup in every text and address of a catalog: wherever it is shown, nothing of it is executed, and nobody else is asked. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../schema/check/problems.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import { FORMATS } from "../../scripts/cli/report/report.ts";
import { staleText } from "../../scripts/cli/stale.ts";
import { projectPath } from "../../scripts/project.ts";
import { ATTRIBUTES } from "../../widget/interface/attributes.ts";
import { settled } from "../setup/form.ts";
import { pagesOf } from "../setup/html.ts";
import { endProgram, type Running, startProgram, untilSaid } from "../setup/run.ts";
import { allStand } from "../setup/stands.ts";
import { lastingFolder } from "../setup/temporary.ts";
import * as hostile from "./hostile/catalog.ts";
import { serveHostileApi } from "./hostile/hostile-api.ts";
import { naivePage, pageOf, unsafeMarkdown } from "./hostile/naive.ts";
import { tripwire, type Tripwire } from "./hostile/tripwire.ts";
import { VECTORS } from "./hostile/vectors.ts";
import { chance, figure, trials } from "./trials.ts";

let catalog: string;
let out: string;
let server: Running;
let site: string;
/** Without policies, so that no policy hides what another guard lets through; and with them. */
let bare: Tripwire;
let guarded: Tripwire;
let fields: Awaited<ReturnType<typeof hostile.putHostileCatalog>>;
const tried: string[] = [];

beforeAll(async () => {
  const folder = await lastingFolder();
  [catalog, out] = [join(folder, "catalog"), join(folder, "out")];
  fields = await hostile.putHostileCatalog(catalog);
  const publisher = projectPath("test/trust/hostile/publisher.ts");
  const built = once(
    spawn(process.execPath, [publisher, catalog, out], { stdio: "inherit" }),
    "exit",
  );
  expect(await built).toEqual([0, null]);
  server = startProgram(["serve", "--out", out, "--port", "0"]);
  [site = ""] = await untilSaid(server, /http:\S+/);
  [bare, guarded] = await Promise.all([tripwire(site, "none"), tripwire(site, "policies")]);
  await serveHostileApi(bare, site, out);
});

let executions = 0;
let foreign = 0;

afterEach(() => {
  const executed = [bare, guarded].flatMap((wire) => wire.executions.splice(0));
  const asked = [bare, guarded].flatMap((wire) => wire.foreign.splice(0));
  executions += executed.length;
  foreign += asked.length;
  expect([...new Set(executed)]).toEqual([]);
  expect([...new Set(asked)]).toEqual([]);
});

afterAll(async () => {
  const kinds = new Set(fields.map(hostile.kindOf)).size;
  const refused = await hostile.refused(catalog, fields);
  figure(
    `hostile markup: ${VECTORS.length} vectors in ${kinds} fields: ${fields.length} texts and addresses, of which the checker refuses ${refused.length}; ${tried.join("; ")}`,
  );
  figure(`executions: ${executions}`);
  figure(`foreign requests: ${foreign}`);
  await Promise.all([bare.close(), guarded.close(), endProgram(server, "SIGTERM")]);
});

/** So many of them by chance, the same ones for a seed. */
function some<T>(items: readonly T[], usual: number): T[] {
  const next = chance("markup");
  const shuffled = items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at);
  return shuffled.slice(0, trials(usual, items.length)).map(({ item }) => item);
}

test("every field that can hold a text or an address holds vectors", () => {
  const kinds = new Set(fields.map(hostile.kindOf));
  const left = hostile.kindsOfFields().filter((kind) => !kinds.has(kind));
  expect(left).toEqual(["catalog site"]);
});

describe("the wire", () => {
  test.each(["none", "policies"] as const)(
    "is tripped by naive pages with %s",
    async (policies) => {
      const wire = await tripwire(site, policies);
      const pages = some(VECTORS, 60).map(naivePage);
      await wire.visit(wire.make(...pages));
      await wire.close();
      const hit = new Set(wire.executions.map((text) => text.split(" ")[0])).size;
      tried.push(`naive pages with ${policies}: ${hit} of ${pages.length} trip the wire`);
      if (policies === "policies") expect(hit).toBe(0);
      else {
        expect(hit).toBeGreaterThan(pages.length / 3);
        expect(wire.foreign.length).toBeGreaterThan(0);
      }
    },
  );
});

describe("the site", () => {
  test("its pages", async () => {
    const paths = await pagesOf(out);
    const [entries, others] = [
      paths.filter((path) => path.startsWith("tools/v-")),
      paths.filter((path) => !/^(?:tools\/v-|help\/rules\/|404)/.test(path)),
    ];
    // Each of its kind, and of those that there are many of, some.
    const single = others.filter((path) => !/-\d+\/|^maintainers\/wiki-/.test(path));
    const many = others.filter((path) => !single.includes(path));
    await open(bare, [...entries, ...single, ...some(many, 60)]);
    await open(guarded, [...single, ...some([...entries, ...many], 60)]);
  });

  async function open(wire: Tripwire, paths: readonly string[]): Promise<void> {
    await wire.visit(paths.map((path) => site + path.replace(/index\.html$/, "")));
    tried.push(`${paths.length} pages with ${wire === bare ? "no policies" : "policies"}`);
  }

  test("the finder, asked by the address for each vector", async () => {
    const addresses = some(VECTORS, 6).map((vector) => {
      const names = ["q", "task", "knows", "maintainer", "type", "language"];
      return `${site}tools/?${new URLSearchParams(names.map((name) => [name, vector]))}`;
    });
    await bare.visit(addresses, allStand);
    tried.push(`${addresses.length} addresses of the finder`);
  });

  test("the form, with entries in it, and its preview", async () => {
    const entries = some([...VECTORS.keys()], 12);
    const urls = entries.map((i) => `${site}submit/?tool=v-${i}`);
    const ready = async (page: Page): Promise<void> => {
      await settled(page);
      await page.locator("#preview .card").waitFor();
    };
    await bare.visit(urls, ready);
    await guarded.visit(urls.slice(0, 3), ready);
    tried.push(`${entries.length} entries in the form`);
  });

  test("the form, with records of other catalogs", async () => {
    const records = VECTORS.map((vector, i) => ({
      ...{ name: `v-${i}`, title: vector, description: vector, url: vector, keywords: vector },
      ...{ author: [{ name: vector, url: vector }], license: vector, repository: vector },
      ...{ icon: vector, user_docs_url: [{ language: "en", url: vector }], [vector]: vector },
    }));
    await bare.visit([`${site}submit/`], async (page) => {
      await settled(page);
      await page.locator(".import-box summary").click();
      await page.locator("#import-text").fill(JSON.stringify(records));
      await page.locator(".import-box .button").first().click();
      const choices = page.locator("#import-choices .button");
      await choices.first().waitFor();
      for (const i of some([...VECTORS.keys()], 10)) {
        await choices.nth(i).click();
        await settled(page);
        await page.locator(".import-box summary").click();
        await page.locator("#import-text").fill(JSON.stringify(records));
        await page.locator(".import-box .button").first().click();
        await choices.first().waitFor();
      }
    });
  });
});

/** Pages with elements; `more`: their attributes. */
function embedding(source: string, elements: readonly string[]): string {
  const each = elements.map((more) => `<tool-ladder src="${source}api/v1/" ${more}></tool-ladder>`);
  return pageOf(`<script type="module" src="/widget/v1/tool-ladder.js"></script>${each.join("")}`);
}

const CHUNK = 85;
const names = [...VECTORS.keys()].map((i) => `v-${i}`);
const chunks = Array.from({ length: Math.ceil(VECTORS.length / CHUNK) }, (_, i) =>
  names.slice(i * CHUNK, (i + 1) * CHUNK),
);
const SETTINGS = `limit="100" knows="sql" query="trip"`;

/** Opens them without policies, and some of them with policies. */
async function both(pages: readonly string[], ready: (page: Page) => Promise<void>): Promise<void> {
  const some = pages.slice(0, trials(1, pages.length));
  await bare.visit(bare.make(...pages), ready);
  await guarded.visit(guarded.make(...some), ready);
}

describe("the widget", () => {
  test("lists, by what they find", async () => {
    const lists = chunks.map((tools) => embedding("/", [`tools="${tools.join(" ")}" limit="100"`]));
    const ready = async (page: Page): Promise<void> => {
      await allStand(page);
      for (const name of ["Your skills", "Filters"])
        await page.getByRole("button", { name, exact: true }).click();
      await allStand(page);
      expect(await page.locator("tool-ladder .card").count()).toBe(CHUNK);
    };
    await both(lists, ready);
    tried.push(`${VECTORS.length} cards in lists`);
  });

  test("cards", async () => {
    const pages = chunks.map((tools) =>
      embedding(
        "/",
        tools.map((name) => `view="card" tool="${name}"`),
      ),
    );
    await both(pages, async (page) => {
      await allStand(page);
      expect(await page.locator("tool-ladder .entry").count()).toBe(CHUNK);
    });
    tried.push(`${VECTORS.length} tools by themselves`);
  });

  test.each(["text", "template"] as const)(
    "data of a host that means ill, as %s",
    async (shape) => {
      const lists = some([...VECTORS.keys()], 6).map((shift) =>
        embedding(`/hostile/${shape}/${shift}/`, [SETTINGS, `limit="50"`]),
      );
      const cards = chunks.map((tools) =>
        embedding(
          `/hostile/${shape}/0/`,
          tools.map((name) => `view="card" tool="${name}"`),
        ),
      );
      let shown = 0;
      await bare.visit(bare.make(...lists, ...cards), async (page) => {
        await allStand(page);
        const count = await page.locator("tool-ladder :is(.card, .entry)").count();
        shown += count;
      });
      expect(shown).toBeGreaterThanOrEqual(VECTORS.length);
      tried.push(`${lists.length + cards.length} pages with data as ${shape}`);
    },
  );

  test("attributes", async () => {
    const vectors = some(VECTORS, 60);
    await bare.visit(bare.make(embedding("/", [SETTINGS])), async (page) => {
      await allStand(page);
      for (const vector of vectors) {
        const set = [ATTRIBUTES.filter((name) => !/^(?:src|view)$/.test(name)), vector] as const;
        await page.locator("tool-ladder").evaluate((element, [attributes, value]) => {
          for (const name of attributes) element.setAttribute(name, value);
        }, set);
        await allStand(page);
      }
    });
    tried.push(`${vectors.length} vectors in all attributes`);
  });

  test("what the page of embedding gives out to copy", async () => {
    const page = await bare.context.newPage();
    await page.goto(`${site}embed/`);
    const snippets = await page.locator("pre code").allInnerTexts();
    await page.close();
    expect(snippets.length).toBeGreaterThan(10);
    // DokuWiki itself escapes the words of a link, so there they stand as they are.
    const markup = snippets.filter((text) => !text.startsWith("[["));
    const here = markup.map((text) =>
      pageOf(text.replaceAll("https://catalog.example.org/", site)),
    );
    await bare.visit(bare.make(...here));
    tried.push(`${here.length} snippets`);
  });
});

describe("reports, where a forge takes them for Markdown", () => {
  /** What a forge shows of a problem. */
  const SHOWN = {
    github: (problem: Problem) => FORMATS.github([problem]).replace(/^::.*?::/, ""),
    gitlab: (problem: Problem) =>
      (JSON.parse(FORMATS.gitlab([problem])) as { description: string }[])[0]!.description,
  };

  test.each(["github", "gitlab"] as const)("%s", async (format) => {
    const { problems } = await readCatalog(catalog);
    const texts = some(problems, 600).map(SHOWN[format]);
    expect(texts.length).toBeGreaterThan(VECTORS.length);
    const pages = Array.from({ length: 4 }, (_, part) =>
      texts.filter((_, i) => i % 4 === part).map(unsafeMarkdown),
    );
    await bare.visit(bare.make(...pages.map((page) => pageOf(page.join("\n")))));
    tried.push(`${texts.length} problems as ${format} shows them`);
  });

  test("what is stale", async () => {
    const context = await hostile.uncheckedContext(catalog);
    const text = staleText(context.catalog, "2040-01-01");
    await bare.visit(bare.make(pageOf(unsafeMarkdown(text))));
  });
});
