import { expect } from "chai";
import { fewNames, nameList } from "../../../widget/parts/name-list.ts";
import { contextOf } from "../words.ts";

const words = contextOf();
const table: [names: string[], all: string, few: string][] = [
  [[], "", ""],
  [["Ada"], "Ada", "Ada"],
  [["Ada", "Ben"], "Ada and Ben", "Ada and Ben"],
  [["Ada", "Ben", "Cem"], "Ada, Ben and Cem", "Ada and 2 more"],
];
for (const [names, all, few] of table) {
  it(`${names.join(", ")} → ${all}; ${few}`, () => {
    expect(nameList(names, words)).to.equal(all);
    expect(fewNames(names, words)).to.equal(few);
  });
}
