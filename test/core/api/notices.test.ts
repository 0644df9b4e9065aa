import { expect, test } from "vitest";
import { noticeList, type NoticeRecord, readNotices } from "../../../core/api/notices.ts";
import { catalog, head } from "../../fixtures/api.ts";

test("noticeList says whom each notice reaches", () => {
  const { notices, ...rest } = noticeList(catalog);
  expect(rest).toEqual({ ...head, count: 2 });
  expect(notices.map(({ id, reaches }) => [id, reaches.length])).toEqual([
    ["2024-01-machines", 5],
    ["2024-02-citer", 1],
  ]);
});

const whole: NoticeRecord = {
  id: "storm",
  title: "The light is out",
  kind: "outage",
  entries: ["harbour"],
  start: "2026-01-02T03:00:00Z",
  expectedEnd: "2026-01-02T05:00:00Z",
  end: "2026-01-02T04:00:00Z",
  url: "https://status.example.org/",
  text: "Ships wait outside.",
  reaches: ["harbour", "lighthouse"],
};

test("takes a notice as it is", () => {
  expect(readNotices({ notices: [whole] })).toEqual([whole]);
});

const broken: [why: string, notice: unknown][] = [
  ["null", null],
  ["a text", "storm"],
  ["no id", { ...whole, id: 1 }],
  ["no title", { ...whole, title: {} }],
  ["no start", { ...whole, start: undefined }],
  ["a start that is no date", { ...whole, start: "soon" }],
];
for (const [why, notice] of broken) {
  test(`${why}: left out`, () => expect(readNotices({ notices: [notice] })).toEqual([]));
}

const changed: [given: object, expected: object][] = [
  [{ kind: "flood" }, { kind: "announcement" }],
  [{ kind: ["outage"] }, { kind: "announcement" }],
  [{ reaches: "lighthouse" }, { reaches: [] }],
  [{ reaches: ["lighthouse", 1] }, { reaches: ["lighthouse"] }],
];
for (const [given, expected] of changed) {
  test(`${JSON.stringify(given)} → ${JSON.stringify(expected)}`, () => {
    expect(readNotices({ notices: [{ ...whole, ...given }] })[0]).toMatchObject(expected);
  });
}

for (const field of ["end", "expectedEnd", "url", "text"]) {
  test(`${field} of another shape is none`, () => {
    expect(readNotices({ notices: [{ ...whole, [field]: {} }] })[0]).not.toHaveProperty(field);
  });
}

for (const json of [null, [], {}, { notices: {} }, "notices"]) {
  test(`${JSON.stringify(json)} holds none`, () => expect(readNotices(json)).toEqual([]));
}
