import { expect, test } from "vitest";
import { ownValue } from "../../core/own-value.ts";

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  '"%s" is a name like any other',
  (name) => {
    expect(ownValue({}, name)).toBeUndefined();
    expect(ownValue(undefined, name)).toBeUndefined();
    expect(ownValue(Object.fromEntries([[name, 1]]), name)).toBe(1);
  },
);
