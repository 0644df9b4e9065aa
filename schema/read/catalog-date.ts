/** The catalog's date: what stands for "now" where there is no clock. */
import type { Sources } from "./sources.ts";

const EPOCH = "1970-01-01T00:00:00Z";
/** The last second that ISO dates of four-digit years can say. */
const MAX_SECONDS = 253402300799;
/** Kinds of notices that are written after they have begun. */
const BEGUN: ReadonlySet<string> = new Set(["outage", "degradation"]);

/**
 * SOURCE_DATE_EPOCH (seconds) where it is set, else the newest date on which something is said to have happened.
 * Plans (until, expectedEnd, the start of maintenance) do not count: they would put now into the future.
 */
export function catalogDate(sources: Sources, sourceDateEpoch: string | undefined): string {
  const seconds = Number(sourceDateEpoch);
  if (sourceDateEpoch && Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_SECONDS) {
    return format(seconds * 1000);
  }
  const times = datesOf(sources)
    .map((date) => Date.parse(date))
    .filter((time) => !Number.isNaN(time));
  return format(times.reduce((newest, time) => Math.max(newest, time), Date.parse(EPOCH)));
}

function datesOf({ tools, charts, notices }: Sources): string[] {
  return [
    ...tools.flatMap(({ value }) => [value.added, value.changed, value.confirmed]),
    ...charts.map(({ value }) => value.asOf),
    ...notices.flatMap(({ value: { kind = "", start, end } }) => [
      end,
      BEGUN.has(kind) ? start : undefined,
    ]),
  ].filter((date) => date !== undefined);
}

function format(time: number): string {
  return new Date(time).toISOString().replace(".000Z", "Z");
}
