/** The rung meter, the glyph of a level, as SVG paths for widget, site and images. */
import { range } from "./range.ts";

/** Width and height in SVG units, for a viewBox "0 0 width height". */
export const METER = { width: 20, height: 24 } as const;

/** Path data of the three strokes that make up the glyph. */
export interface MeterPaths {
  rails: string;
  /** The rungs up to the level, from below. */
  filled: string;
  /** The rungs above it. */
  empty: string;
}

/**
 * The glyph for a rung, counted from 1, on a ladder of so many rungs.
 * Rung 0 (not stated) fills none.
 */
export function meterPaths(rung: number, rungs: number): MeterPaths {
  const strokes = range(0, rungs).map((i) => `M3 ${heightOf(i, rungs)}h14`);
  return {
    rails: "M3 1v22M17 1v22",
    filled: strokes.slice(0, rung).join(""),
    empty: strokes.slice(rung).join(""),
  };
}

function heightOf(index: number, rungs: number): number {
  const [lowest, highest] = [20.5, 3.5];
  const step = rungs > 1 ? (lowest - highest) / (rungs - 1) : 0;
  return Math.round((lowest - index * step) * 100) / 100;
}
