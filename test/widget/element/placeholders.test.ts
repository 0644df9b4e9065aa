import { expect } from "chai";
import { upgradePlaceholders } from "../../../widget/element/placeholders.ts";

const CATALOG = "https://c.example.org/";

beforeEach(() => {
  globalThis.toolLadder = {
    src: `${CATALOG}api/v1/`,
    sources: ["https://second.example.org/"],
  };
});
afterEach(() => {
  globalThis.toolLadder = undefined;
  document.body.replaceChildren();
});

function upgrade(html: string): HTMLElement {
  document.body.innerHTML = html;
  upgradePlaceholders(document);
  return document.body;
}

/** The attributes of the one element that has been made. */
function made(page: ParentNode): Record<string, string> {
  const elements = page.querySelectorAll("tool-ladder");
  expect(elements).to.have.lengthOf(1);
  return Object.fromEntries([...elements[0]!.attributes].map(({ name, value }) => [name, value]));
}

describe("becomes one element", () => {
  const table: [string, Record<string, string>][] = [
    [`<div class="tool-ladder">x</div>`, {}],
    [
      `<div class="box tool-ladder" data-view="finder" data-task="citing" lang="ar">x</div>`,
      { view: "finder", task: "citing" },
    ],
    [`<div class="tool-ladder" data-task=" " data-level="">x</div>`, {}],
    [
      `<div class="tool-ladder" data-help-wanted="tester" data-lang="ar">x</div>`,
      {
        "help-wanted": "tester",
        lang: "ar",
      },
    ],
    [
      `<div class="tool-ladder" data-onclick="x()" data-style="x" data-id="a" data-is="b">x</div>`,
      {},
    ],
    [
      `<div class="tool-ladder" data-query='"><img src=x onerror=x()>'>x</div>`,
      {
        query: `"><img src=x onerror=x()>`,
      },
    ],
    [
      `<div class="tool-ladder" data-src="https://second.example.org/api/v1/">x</div>`,
      {
        src: "https://second.example.org/api/v1/",
      },
    ],
    [`<div class="tool-ladder"><a href="${CATALOG}#tool-ladder?view=finder">x</a></div>`, {}],
    [`<div class="tool-ladder"><div class="tool-ladder">x</div></div>`, {}],
    [`<p><a href="${CATALOG}#tool-ladder">x</a></p>`, { src: `${CATALOG}api/v1/` }],
    [
      `<a href="${CATALOG}#tool-ladder?view=finder&task=citing&task=a%20b&nonsense=1&limit=">x</a>`,
      {
        src: `${CATALOG}api/v1/`,
        view: "finder",
        task: "citing a b",
      },
    ],
    [
      `<a href="https://second.example.org/some/path/#tool-ladder?query=a+b">x</a>`,
      {
        src: "https://second.example.org/some/path/api/v1/",
        query: "a b",
      },
    ],
    [`<a href="#tool-ladder?limit=3">x</a>`, { limit: "3" }],
  ];
  for (const [html, attributes] of table) {
    it(html, () => {
      const page = upgrade(html);
      expect(made(page)).to.deep.equal(attributes);
      const kept = page.querySelector("tool-ladder")!;
      expect(kept.textContent).to.equal("x");
      const before = page.innerHTML;
      upgradePlaceholders(document);
      expect(page.innerHTML, "a second time").to.equal(before);
    });
  }
});

describe("stays as it is", () => {
  for (const html of [
    `<div class="tool-ladder" data-src="https://evil.example.org/api/v1/">x</div>`,
    `<div class="tool-ladder" data-src="javascript:alert(1)">x</div>`,
    `<div class="tool-ladder" data-src="https://[">x</div>`,
    `<div class="tool-ladder" data-src="https://evil.example.org/"><a href="${CATALOG}#tool-ladder">x</a></div>`,
    `<span class="tool-ladder">x</span>`,
    `<a href="https://evil.example.org/#tool-ladder?task=citing">x</a>`,
    `<a href="${CATALOG}#tool-ladder?src=https://evil.example.org/">x</a>`,
    `<a href="${CATALOG}#tool-ladders">x</a>`,
    `<a href="javascript:alert(1)//#tool-ladder">x</a>`,
    `<a href="#tool-ladder">x</a>`,
    `<div contenteditable="true"><div class="tool-ladder">x</div></div>`,
    `<tool-ladder><a href="${CATALOG}#tool-ladder">x</a></tool-ladder>`,
  ]) {
    it(html, () => {
      document.body.innerHTML = html;
      const before = document.body.innerHTML;
      upgradePlaceholders(document);
      expect(document.body.innerHTML).to.equal(before);
    });
  }
  it("everything, where no catalog is known", () => {
    globalThis.toolLadder = undefined;
    const page = upgrade(`<div class="tool-ladder">x</div><a href="${CATALOG}#tool-ladder">y</a>`);
    expect(page.querySelector("tool-ladder")).to.equal(null);
  });
});

it("a part that is not in the page yet, itself a placeholder", () => {
  const part = document.createElement("div");
  part.className = "tool-ladder";
  upgradePlaceholders(part);
  expect(made(part)).to.deep.equal({});
});

it("a link within the page is one whatever its addresses are relative to", () => {
  const base = document.createElement("base");
  base.href = "https://elsewhere.example.org/wiki/";
  document.head.append(base);
  const page = upgrade(`<a href="#tool-ladder">x</a><a href="#tool-ladder?limit=3">y</a>`);
  base.remove();
  expect(made(page)).to.deep.equal({ limit: "3" });
});

it("the focus stays on a link that is moved", async () => {
  await import("../../../widget/element/define.ts");
  document.body.innerHTML = `<p><a href="${CATALOG}#tool-ladder?view=finder">x</a></p>`;
  const link = document.querySelector("a")!;
  link.focus();
  upgradePlaceholders(document);
  const element = link.closest("tool-ladder")!;
  await element.updateComplete;
  await Promise.resolve();
  expect(document.activeElement === link).to.equal(true);
});
