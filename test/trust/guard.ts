/** A guard: what holds a promise, what the source is without it, and the test that must be red then. */
export interface Guard {
  guard: string;
  file: string;
  /** What stands in the file, once, and what in its place takes the guard away. */
  without: readonly [text: string, instead: string];
  /** A test of units, or of the widget in a browser. */
  test: string;
}
