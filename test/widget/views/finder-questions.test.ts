import { expect } from "chai";
import type { Changes } from "../../../widget/attributes.ts";
import type { Chip } from "../../../widget/templates/chips.ts";
import { findTools } from "../../../widget/views/finder-model.ts";
import {
  levelChips,
  otherChips,
  purposeChips,
  skillChips,
  taskChips,
} from "../../../widget/views/finder-questions.ts";
import { contextOf } from "../words.ts";

type Texts = Parameters<typeof contextOf>[0];

const MAKERS = {
  purpose: (texts: Texts, change: (changes: Changes) => void) =>
    purposeChips(contextOf(texts), change),
  task: (texts: Texts, change: (changes: Changes) => void) =>
    taskChips(contextOf(texts), found(texts), change),
  knows: (texts: Texts, change: (changes: Changes) => void) => skillChips(contextOf(texts), change),
  level: (texts: Texts, change: (changes: Changes) => void) =>
    levelChips(contextOf(texts), found(texts), change),
  others: (texts: Texts, change: (changes: Changes) => void) =>
    otherChips(contextOf(texts), change),
};

function found(texts: Texts) {
  const context = contextOf(texts);
  return findTools(context.settings, context, undefined);
}

const write = ({ id, pressed, count }: Chip) =>
  `${pressed ? "✓" : ""}${id}${count === undefined ? "" : ` ${count}`}`;

describe("the chips", () => {
  const table: [keyof typeof MAKERS, Texts, string[]][] = [
    ["purpose", {}, ["✓use", "host", "maintain"]],
    ["task", {}, ["asking 3", "ferrying 2", "measuring 1"]],
    ["task", { task: "ferrying" }, ["asking 3", "✓ferrying 2", "measuring 1"]],
    ["task", { level: "none" }, ["asking 0", "ferrying 1", "measuring 1"]],
    ["task", { task: "nothing" }, ["asking 3", "ferrying 2", "measuring 1", "✓nothing 0"]],
    ["task", { purpose: "host" }, []],
    ["knows", {}, ["none", "coding", "sql", "ssh", "linux"]],
    ["knows", { knows: "none" }, ["✓none", "coding", "sql", "ssh", "linux"]],
    ["knows", { knows: "ssh" }, ["none", "coding", "sql", "✓ssh", "linux"]],
    ["level", {}, ["none 2", "some-code 2", "command-line 1"]],
    ["level", { purpose: "maintain" }, ["some-code 1", "administration 1"]],
    ["others", { task: "asking", level: "none" }, []],
    ["others", { platform: "harbour", type: "bot" }, ["✓type", "✓platform"]],
  ];
  for (const [maker, texts, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}`, () => {
      expect(MAKERS[maker](texts, () => undefined).map(write)).to.deep.equal(expected);
    });
  }
});

describe("pressing", () => {
  const table: [keyof typeof MAKERS, Texts, press: string, Changes][] = [
    ["purpose", {}, "host", { purpose: "host" }],
    ["task", {}, "asking", { filters: { task: ["asking"] } }],
    ["task", { task: "asking", type: "bot" }, "asking", { filters: { task: [], type: ["bot"] } }],
    ["task", { task: "asking" }, "ferrying", { filters: { task: ["asking", "ferrying"] } }],
    ["knows", {}, "none", { knows: new Set() }],
    ["knows", { knows: "none" }, "none", { knows: undefined }],
    ["knows", { knows: "none" }, "sql", { knows: new Set(["sql"]) }],
    ["knows", { knows: "sql" }, "sql", { knows: undefined }],
    ["knows", { knows: "sql" }, "none", { knows: new Set() }],
    ["knows", { knows: "sql" }, "ssh", { knows: new Set(["sql", "ssh"]) }],
    ["level", {}, "none", { filters: { level: ["none"] } }],
    ["others", { type: "bot" }, "type", { filters: { type: [] } }],
  ];
  for (const [maker, texts, press, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}: ${press} → ${JSON.stringify(expected)}`, () => {
      const changes: Changes[] = [];
      MAKERS[maker](texts, (each) => changes.push(each))
        .find(({ id }) => id === press)
        ?.press();
      expect(changes).to.deep.equal([expected]);
    });
  }
});

it("the lowest level is called what it means to a reader", () => {
  expect(MAKERS.level({}, () => undefined)[0]?.label).to.equal("No technical skills needed");
});

it("a skill explains itself", () => {
  expect(MAKERS.knows({}, () => undefined)[1]?.about).to.equal(
    "You know this if you can do Coding",
  );
});
