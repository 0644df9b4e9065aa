import { expect } from "chai";

interface Templates {
  createElement: (html: string) => HTMLTemplateElement;
}
const page = globalThis as { litHtmlPolyfillSupport?: (templates: Templates) => void };

/** The module as it runs on a page of that type. */
async function runOn(contentType: string): Promise<void> {
  Object.defineProperty(document, "contentType", { value: contentType, configurable: true });
  await import(`../../../widget/element/xhtml.ts?${encodeURIComponent(contentType)}`);
  delete (document as { contentType?: string }).contentType;
}

it("a page of HTML: nothing", async () => {
  await runOn("text/html");
  expect(page.litHtmlPolyfillSupport).to.equal(undefined);
});

it("a page of XHTML: templates are read as HTML, those of other copies as they were", async () => {
  await runOn("application/xhtml+xml");
  const templates = { createElement: () => document.createElement("template") };
  page.litHtmlPolyfillSupport!(templates);
  const { content } = (templates as Templates).createElement("<p hidden>a<input>");
  expect(content.querySelector("input")!.namespaceURI).to.equal("http://www.w3.org/1999/xhtml");
  expect(page.litHtmlPolyfillSupport).to.equal(undefined);
});
