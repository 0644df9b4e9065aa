import { expect } from "chai";
import { css } from "../../../widget/parts/css.ts";

it("is text with its values written in, escapes read as in any template", () => {
  const rule = "color: red";
  const text = css`
    .a::before {
      content: "\\2713";
      ${rule}
    }
  `;
  expect(text.replace(/\s+/g, " ")).to.equal(` .a::before { content: "${"\\"}2713"; color: red } `);
});
