/** What the published scripts weigh, for those who decide on them: the limits that every build is held to. */
import about from "../package.json" with { type: "json" };

export type MeasuredPart = "start" | "all" | "classic" | "language";

const { sizes } = about.toolLadder;

/** Kilobytes, gzipped: of the module by itself, with all that it loads when needed, of the classic script, of a language. */
export function weightOf(what: MeasuredPart): number {
  return Math.ceil(sizes[`widget-${what}`] / 1000);
}
