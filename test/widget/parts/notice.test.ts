import { expect } from "chai";
import { formatLocalTime } from "../../../core/dates.ts";
import { noticeBox, noticeLine } from "../../../widget/parts/notice.ts";
import type { ShownNotice } from "../../../widget/data/shown-notices.ts";
import { draw, seen, spoken } from "../look.ts";
import { makeNotice } from "../one-tool.ts";
import { contextOf } from "../words.ts";

const start = "2026-01-02T03:00:00Z";
const expectedEnd = "2026-01-02T05:00:00Z";
const [begins, ends] = [start, expectedEnd].map((iso) => formatLocalTime(iso, "en"));
const line = (given: Partial<ShownNotice> = {}) => {
  const notice = { ...makeNotice({ start }), state: "current", isLate: false, ...given } as const;
  return draw(noticeLine(notice, contextOf()));
};

const table: [given: Partial<ShownNotice>, expected: string][] = [
  [{}, `Outage The light is out Since ${begins}.`],
  [{ expectedEnd }, `Outage The light is out Since ${begins}. Expected to end on ${ends}.`],
  [
    { expectedEnd, isLate: true },
    `Outage The light is out Since ${begins}. It was expected to end on ${ends}.`,
  ],
  [{ kind: "maintenance", state: "upcoming" }, `Maintenance The light is out Starts on ${begins}.`],
];
for (const [given, expected] of table) {
  it(expected, () => expect(seen(line(given))).to.equal(expected));
}

it("says the moment for machines, and in UTC for who points at it", () => {
  const time = line().querySelector("time");
  expect(time?.dateTime).to.equal(start);
  expect(time?.title).to.equal("2 January 2026 at 03:00 UTC");
});

it("leads to where more is said", () => {
  const link = line({ url: "https://status.example.org/" }).querySelector("a");
  expect(link?.href).to.equal("https://status.example.org/");
  expect(spoken(link)).to.equal("More about this: The light is out");
});

it("hostile text stays text, a hostile address leads nowhere", () => {
  const place = line({ title: "<img src=x onerror=alert(1)>", url: "javascript:alert(1)" });
  expect(place.querySelector("img, a")).to.equal(null);
  expect(seen(place)).to.contain("<img src=x onerror=alert(1)>");
});

it("the box holds the text too", () => {
  const notice = {
    ...makeNotice({ text: "Ships wait." }),
    state: "current",
    isLate: false,
  } as const;
  const box = draw(noticeBox(notice, contextOf())).querySelector(".notice.box.outage.current");
  expect(seen(box)).to.contain("Ships wait.");
  expect(box?.querySelector("[lang=en]")).not.to.equal(null);
});
