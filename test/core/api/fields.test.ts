import { expect, test } from "vitest";
import { type Fields, readFields, type Readers, stated } from "../../../core/api/fields.ts";
import { optionalText, text } from "../../../core/api/json.ts";

interface Boat {
  id: string;
  sail?: string;
}

const readers: Readers<Boat> = { id: text, sail: optionalText };

test.each<[object, Boat]>([
  [
    { id: "a", sail: "red" },
    { id: "a", sail: "red" },
  ],
  [{ id: "a", sail: 1 }, { id: "a" }],
  [{ id: "a", oars: 2 }, { id: "a" }],
  [{}, { id: "" }],
])("%j is read as %j", (json, boat) => {
  expect(readFields(readers, { ...json })).toStrictEqual(boat);
});

test("what is not stated is left out", () => {
  expect(stated<Boat>({ id: "a", sail: undefined })).toStrictEqual({ id: "a" });
});

// The types are checked with all others by `npm run types`, which refuses a line that expects an error in vain.
test("a forgotten optional field is a type error, in a reader and in a writer", () => {
  // @ts-expect-error: no reader for sail
  const reading: Readers<Boat> = { id: text };
  // @ts-expect-error: nothing written for sail
  const written: Fields<Boat> = { id: "a" };
  // @ts-expect-error: nothing written for sail
  stated<Boat>({ id: "a" });
  // @ts-expect-error: a field that is always there is always read
  const missing: Readers<Boat> = { id: optionalText, sail: optionalText };
  // @ts-expect-error: a field that no boat has
  const further: Readers<Boat> = { id: text, sail: optionalText, oars: optionalText };
  expect([reading, written, missing, further]).toHaveLength(4);
});
