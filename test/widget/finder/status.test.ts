import { expect } from "chai";
import type { Changes } from "../../../widget/interface/attributes.ts";
import { statusLine, statusTexts } from "../../../widget/finder/status.ts";
import { answerTo } from "../search-context.ts";
import { draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const table: [NonNullable<Parameters<typeof contextOf>[0]>, string][] = [
  [{}, "7 tools"],
  [{ tools: "ferry" }, "1 tool"],
  [{ query: "whale" }, "0 tools"],
  [{ knows: "none" }, "7 tools 2 you can use now Coding would open 1 more"],
  [{ knows: "coding" }, "7 tools 3 you can use now SQL would open 1 more"],
  [{ knows: "coding ssh" }, "7 tools 4 you can use now SQL would open 1 more"],
  [
    { knows: "coding ssh sql" },
    "7 tools 4 you can use now 1 more with an account, a right or the like",
  ],
  [{ knows: "coding", match: "away" }, "2 tools 3 you can use now SQL would open 1 more"],
  [
    { knows: "coding", purpose: "host" },
    "1 tool 0 you can build on now ssh / bash would open 1 more",
  ],
];

for (const [texts, expected] of table) {
  it(`${JSON.stringify(texts)} → ${expected}`, async () => {
    const context = contextOf(texts);
    const found = await answerTo(texts);
    expect(spoken(draw(statusLine(found, () => undefined, context)))).to.equal(expected);
    // For the ear, what one more skill would open is left out.
    expect(statusTexts(found, context).join(" ")).to.equal(
      expected.replace(/ (Coding|SQL|ssh \/ bash) would open 1 more$/, ""),
    );
  });
}

it("the suggestion is a button that says that one knows it", async () => {
  const learned: Changes[] = [];
  const context = contextOf({ knows: "coding" });
  const found = await answerTo({ knows: "coding" });
  draw(statusLine(found, (changes) => learned.push(changes), context))
    .querySelector("button")
    ?.click();
  expect(learned).to.deep.equal([{ knows: new Set(["coding", "sql"]) }]);
});
