/** Pages of XHTML: there the browser reads what is set as HTML as XML, which Lit's templates are not. */

/** What Lit calls with its class of templates, as soon as it is loaded. */
type Support = (templates: { createElement: (html: string) => HTMLTemplateElement }) => void;

if (document.contentType !== "text/html") {
  const page = globalThis as { litHtmlPolyfillSupport?: Support | undefined };
  page.litHtmlPolyfillSupport = (templates) => {
    const parser = document.implementation.createHTMLDocument();
    templates.createElement = (html) => {
      const element = parser.createElement("template");
      element.innerHTML = html;
      return element;
    };
    // Not for other copies of Lit on the page.
    page.litHtmlPolyfillSupport = undefined;
  };
}
