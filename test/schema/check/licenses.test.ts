import { describe, expect, test } from "vitest";
import { licenseError } from "../../../schema/check/licenses.ts";

describe("nothing is wrong with", () => {
  test.each([
    "MIT",
    "GPL-3.0-or-later",
    "GPL-2.0+",
    "GPL-3.0",
    "MIT OR Apache-2.0",
    "(MIT AND BSD-3-Clause) OR GPL-2.0-only WITH Classpath-exception-2.0",
    "LicenseRef-Ours",
  ])("%s", (license) => {
    expect(licenseError(license)).toBeUndefined();
  });
});

test.each([
  ["mit", "mit", "MIT"],
  ["Apache 2.0", "Apache", "Apache-2.0"],
  ["GPL-3.0-or-latr", "GPL-3.0-or-latr", "GPL-3.0-or-later"],
  ["MIT OR apache-2", "apache-2", "MIT OR Apache-2.0"],
  ["Whatever I Like", "Whatever", undefined],
  ["MIT OR", undefined, undefined],
  ["MIT GPL-3.0-only", undefined, undefined],
  ["(MIT", undefined, undefined],
  ["GPL-2.0-only WITH Whatever-else", "Whatever-else", undefined],
  ["Proprietary", "Proprietary", undefined],
])("%s: %s is not known, perhaps %s is meant", (license, unknown, suggestion) => {
  expect(licenseError(license)).toEqual({
    ...(unknown !== undefined && { unknown }),
    ...(suggestion !== undefined && { suggestion }),
  });
});
