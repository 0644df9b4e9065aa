/**
 * Texts that would do something if a page took them for more than text: known shapes, whose only effect is to trip a
 * wire. In the file `§` stands for the script that trips it, `¤` for an address on a host that is not ours.
 */
import SHAPES from "../../fixtures/markup-vectors.json" with { type: "json" };

/** The host that nothing may ask. */
export const FOREIGN = "trip.example";

const all = Object.entries(SHAPES).flatMap(([kind, shapes]) =>
  shapes.map((shape) => ({ kind, shape })),
);
const numbered = all.map(({ kind, shape }, i) => ({
  kind,
  text: shape.replaceAll("§", `trip(${i})`).replaceAll("¤", `//${FOREIGN}/${i}`),
}));

/** All of them, each with a number of its own, by which a wire says who tripped it. */
export const VECTORS: readonly string[] = numbered.map(({ text }) => text);

/** Those that are an address. */
export const ADDRESS_VECTORS: readonly string[] = numbered
  .filter(({ kind }) => kind === "addresses")
  .map(({ text }) => text);
