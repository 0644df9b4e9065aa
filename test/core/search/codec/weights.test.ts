import { describe, expect, test } from "vitest";
import {
  CLOSE,
  decodePlace,
  encodePlace,
  LATER,
  LONG_TITLE,
  NOWHERE,
  PART,
  type Place,
  placeCode,
  placeOf,
  placeWeight,
  restStep,
} from "../../../../core/search/codec/weights.ts";

const place = (given: Partial<Place>): Place => ({
  position: NOWHERE,
  length: 0,
  rest: 0,
  close: CLOSE,
  ...given,
});

test("every place comes back from its number and its digits", () => {
  for (let position = 0; position <= NOWHERE; position++) {
    for (let length = 0; length <= LONG_TITLE; length++) {
      for (let rest = 0; rest <= 6; rest++) {
        for (let close = 0; close <= CLOSE; close++) {
          const each = { position, length, rest, close };
          expect(placeOf(placeCode(each))).toEqual(each);
          expect(decodePlace(encodePlace(placeCode(each)))).toEqual(each);
        }
      }
    }
  }
});

test("damaged digits give some place", () => {
  expect(placeWeight(decodePlace("__"))).toBeGreaterThan(0);
  expect(placeWeight(decodePlace(""))).toBeGreaterThan(0);
});

describe("weighs more", () => {
  const table: [string, Partial<Place>, Partial<Place>][] = [
    ["the title than all else", { position: LATER, length: LONG_TITLE }, { rest: 6 }],
    ["a short title than a long one", { position: 0, length: 1 }, { position: 0, length: 4 }],
    ["its first word than a later one", { position: 0, length: 3 }, { position: 2, length: 3 }],
    ["a word than a part of one", { position: LATER, length: 2 }, { position: PART, length: 2 }],
    ["more in the rest than less", { rest: 4 }, { rest: 2 }],
  ];
  test.each(table)("%s", (_, more, less) => {
    expect(placeWeight(place(more))).toBeGreaterThan(placeWeight(place(less)));
  });
});

test.each([
  [0, 0],
  [0.01, 1],
  [0.6, 1],
  [1, 2],
  [4.9, 6],
  [99, 6],
])("a worth of %d is step %d", (worth, step) => {
  expect(restStep(worth)).toBe(step);
});
