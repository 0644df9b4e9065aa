import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { entry } from "../../../widget/card/entry.ts";
import { draw, seen } from "../look.ts";
import { toolView, makeNotice, noticesOf } from "../one-tool.ts";
import { contextOf } from "../words.ts";

function drawEntry(tool: object = {}, texts: Partial<AttributeTexts> = {}): HTMLElement {
  const record = toolView(tool);
  const context = contextOf(texts);
  context.names.addCards([record.card]);
  const notice = { ...makeNotice(), state: "current", isLate: false } as const;
  return draw(entry(record, { ...context, notices: noticesOf(notice) }));
}

const head = (place: HTMLElement) => seen(place.querySelector(".head"));

it("begins with notices, then the title, what it is for and how to begin", () => {
  const place = drawEntry();
  expect(place.querySelector("article")?.firstElementChild?.classList.contains("notice")).to.equal(
    true,
  );
  expect(head(place)).to.equal(
    "Lighthouse Ask the harbour's database questions from a web page. Ask a question " +
      "Needs: Wiki accountRights: keep the lightInstall first: a lamp",
  );
});

it("says what the person still lacks", () => {
  expect(head(drawEntry({}, { knows: "coding" }))).to.contain("+ 1 skill away: SQL");
  expect(head(drawEntry({}, { knows: "sql" }))).to.contain(
    "No skills missing. You need: Wiki account; keep the light; a lamp",
  );
  expect(head(drawEntry({ asks: { account: "none" } }, { knows: "sql" }))).to.contain(
    "You can use this now",
  );
});

const states: [tool: object, expected: RegExp][] = [
  [{ lifecycle: "deprecated", until: "2027-03-01" }, /Deprecated It ends on 1 March 2027\./],
  [{ lifecycle: "planned", until: "2027-03-01" }, /Planned It is due on 1 March 2027\./],
  [{ lifecycle: "retired", replacedBy: "sounding" }, /Retired Replaced by Sounding/],
  [{ people: [] }, /Needs maintainers/],
];
for (const [tool, expected] of states) {
  it(`${JSON.stringify(tool)}: ${expected.source}`, () => {
    expect(head(drawEntry(tool))).to.match(expected);
  });
}

it("leads to the one that has taken its place", () => {
  const place = drawEntry({ lifecycle: "retired", replacedBy: "sounding" });
  expect(place.querySelector<HTMLAnchorElement>("p.facts a")?.href).to.equal(
    "https://harbour.example.org/tools/sounding/",
  );
});

it("says whether its maintainers have confirmed it", () => {
  expect(seen(drawEntry())).to.match(
    /Confirmed by its maintainers on 1 January 2026\. Full details in the catalog$/,
  );
  expect(seen(drawEntry({ confirmed: {} }))).to.contain("Not yet confirmed by its maintainers.");
});

it("hostile text stays text", () => {
  const place = drawEntry({ title: "<script>", summary: "<img src=x>" });
  expect(place.querySelector("script, img, [style]")).to.equal(null);
  expect(seen(place.querySelector("h2"))).to.equal("<script>");
});
