import { expect } from "chai";
import { readFragment, WISHES } from "../../../widget/interface/fragment.ts";

const said = (fragment: string) => {
  const wishes = readFragment(fragment);
  return wishes && Object.fromEntries([...wishes].filter(([, text]) => text !== ""));
};

const table: [string, Record<string, string> | undefined][] = [
  ["#tool-ladder", {}],
  ["#tool-ladder?view=finder&task=citing", { view: "finder", task: "citing" }],
  [
    "#tool-ladder?task=citing&task=a%20b&nonsense=1&limit=&lang=+de+",
    { task: "citing a b", lang: "de" },
  ],
  ["#tool-ladder?query=a\nb?#c", { query: "a\nb?#c" }],
  ["#tool-ladder?__proto__=x&constructor=y", {}],
  ["#tool-ladders", undefined],
  ["#other?tool-ladder", undefined],
  ["", undefined],
];
for (const [fragment, wishes] of table) {
  it(fragment, () => expect(said(fragment)).to.deep.equal(wishes));
}

it("knows each wish, said or not", () => {
  expect([...readFragment("#tool-ladder")!.keys()]).to.deep.equal([...WISHES]);
});
