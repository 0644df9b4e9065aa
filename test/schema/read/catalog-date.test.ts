import { describe, expect, test } from "vitest";
import { catalogDate } from "../../../schema/read/catalog-date.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";

const source = (value: object) => ({ value });
const sources = (tool: object, notice: object = {}, chart: object = {}) =>
  ({
    tools: [source(tool)],
    notices: [source(notice)],
    charts: [source(chart)],
  }) as unknown as SourceFiles;

describe("the newest date on which something happened", () => {
  const cases: [title: string, given: SourceFiles, date: string][] = [
    ["nothing", sources({}), "1970-01-01T00:00:00Z"],
    [
      "added, changed, confirmed",
      sources({ added: "2026-01-01", changed: "2026-03-01", confirmed: "2026-02-01" }),
      "2026-03-01T00:00:00Z",
    ],
    [
      "a plan does not count",
      sources({ added: "2026-01-01", until: "2027-01-01" }),
      "2026-01-01T00:00:00Z",
    ],
    [
      "an outage has begun",
      sources({}, { kind: "outage", start: "2026-01-05T10:00:00+02:00" }),
      "2026-01-05T08:00:00Z",
    ],
    [
      "maintenance is announced",
      sources(
        {},
        { kind: "maintenance", start: "2026-01-05T10:00:00Z", expectedEnd: "2026-01-06T10:00:00Z" },
      ),
      "1970-01-01T00:00:00Z",
    ],
    [
      "maintenance that is over",
      sources(
        {},
        { kind: "maintenance", start: "2026-01-05T10:00:00Z", end: "2026-01-05T11:30:00Z" },
      ),
      "2026-01-05T11:30:00Z",
    ],
    ["a chart", sources({}, {}, { asOf: "2024-02-29" }), "2024-02-29T00:00:00Z"],
    ["a time that is none", sources({ added: "soon" }), "1970-01-01T00:00:00Z"],
  ];
  test.each(cases)("%s", (_, given, date) => {
    expect(catalogDate(given, undefined)).toBe(date);
  });
});

describe("SOURCE_DATE_EPOCH", () => {
  const given = sources({ added: "2026-01-01" });
  test.each([
    ["0", "1970-01-01T00:00:00Z"],
    ["1767225600", "2026-01-01T00:00:00Z"],
    ["", "2026-01-01T00:00:00Z"],
    ["yesterday", "2026-01-01T00:00:00Z"],
    ["-5", "2026-01-01T00:00:00Z"],
    ["1e99", "2026-01-01T00:00:00Z"],
  ])("%j", (epoch, date) => {
    expect(catalogDate(given, epoch)).toBe(date);
  });
});
