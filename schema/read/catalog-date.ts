/** The catalog's date: what stands for "now" where there is no clock. */
import type { SourceFiles } from "./source-files.ts";

const EPOCH = "1970-01-01T00:00:00Z";
/** The last second of the year 9999: ISO dates have four-digit years. */
const MAX_SECONDS = 253402300799;
/** Kinds of notices that are written after their start. */
const STARTED: ReadonlySet<string> = new Set(["outage", "degradation"]);

/**
 * SOURCE_DATE_EPOCH (seconds) where it is set, else the newest date of something that has happened. Plans (until,
 * expectedEnd, the start of maintenance) do not count: they would put "now" into the future.
 */
export function catalogDate(sources: SourceFiles, sourceDateEpoch: string | undefined): string {
  const seconds = Number(sourceDateEpoch);
  if (sourceDateEpoch && Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_SECONDS) {
    return format(seconds * 1000);
  }
  const times = datesOf(sources)
    .map((date) => Date.parse(date))
    .filter((time) => !Number.isNaN(time));
  return format(times.reduce((newest, time) => Math.max(newest, time), Date.parse(EPOCH)));
}

function datesOf({ tools, charts, notices }: SourceFiles): string[] {
  return [
    ...tools.flatMap(({ value }) => [value.added, value.changed, value.confirmed]),
    ...charts.map(({ value }) => value.asOf),
    ...notices.flatMap(({ value: { kind = "", start, end } }) => [
      end,
      STARTED.has(kind) ? start : undefined,
    ]),
  ].filter((date) => date !== undefined);
}

function format(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
