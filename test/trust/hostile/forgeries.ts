/** What a text forges that is printed where runners, terminals and forges read: known shapes of each. */

const SHAPES: Readonly<Record<string, RegExp>> = {
  // eslint-disable-next-line no-control-regex -- Finding them is the point.
  "a terminal's sequence": /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
  "a letter that turns others around": /[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
  "a runner's command": /::(?!(?:[^\n]*)$)[a-z-]+|##\w*\[/im,
};

/** The names of those that are in it; lines that our own format of GitHub begins are none. */
export function forgeries(report: string): string[] {
  const others = report.replaceAll(/^::(?:error|warning|notice) file=[^\n:]*::/gm, "");
  const found = Object.entries(SHAPES).filter(([, shape]) => shape.test(others));
  return found.map(([name]) => name);
}
