import { expect } from "chai";
import { readNotices } from "../../../widget/data/notice-record.ts";
import { makeNotice, noticeList } from "../one-tool.ts";

const whole = makeNotice({
  expectedEnd: "2026-01-02T05:00:00Z",
  end: "2026-01-02T04:00:00Z",
  url: "https://status.example.org/",
  text: "Ships wait outside.",
});

it("takes a notice as it is", () => {
  expect(readNotices(noticeList(whole))).to.deep.equal([whole]);
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
  it(`${why}: left out`, () => expect(readNotices({ notices: [notice] })).to.deep.equal([]));
}

const mended: [given: object, expected: object][] = [
  [{ kind: "flood" }, { kind: "announcement" }],
  [{ kind: ["outage"] }, { kind: "announcement" }],
  [{ reaches: "lighthouse" }, { reaches: [] }],
  [{ reaches: ["lighthouse", 1] }, { reaches: ["lighthouse"] }],
];
for (const [given, expected] of mended) {
  it(`${JSON.stringify(given)} → ${JSON.stringify(expected)}`, () => {
    expect(readNotices({ notices: [{ ...whole, ...given }] })[0]).to.deep.include(expected);
  });
}

for (const field of ["end", "expectedEnd", "url", "text"]) {
  it(`${field} of another shape is none`, () => {
    expect(readNotices({ notices: [{ ...whole, [field]: {} }] })[0]).not.to.have.property(field);
  });
}

for (const json of [null, [], {}, { notices: {} }, "notices"]) {
  it(`${JSON.stringify(json)} holds none`, () => expect(readNotices(json)).to.deep.equal([]));
}
