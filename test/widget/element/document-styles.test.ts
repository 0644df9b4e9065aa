import { expect } from "chai";
import { css } from "lit";
import { adoptIn } from "../../../widget/element/document-styles.ts";

const styles = [
  css`
    p {
      color: red;
    }
  `,
];

it("this document: the sheets are shared", () => {
  const roots = [0, 1].map(() => document.createElement("div").attachShadow({ mode: "open" }));
  for (const root of roots) adoptIn(root, styles);
  expect(roots[0]!.adoptedStyleSheets).to.deep.equal(roots[1]!.adoptedStyleSheets);
});

it("a frame's document, and one without a window", () => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  for (const [page, count] of [
    [frame.contentDocument!, 1],
    [document.implementation.createHTMLDocument(), 0],
  ] as const) {
    const root = page.createElement("div").attachShadow({ mode: "open" });
    adoptIn(root, styles);
    expect(root.adoptedStyleSheets).to.have.lengthOf(count);
  }
  frame.remove();
});
