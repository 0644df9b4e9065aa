import { expect, test } from "vitest";
import { staticImports } from "../../../scripts/build/static-imports.ts";

test.each([
  [
    'const a = () => import("./b.ts");',
    'import * as imported_0 from "./b.ts";\nconst a = () => Promise.resolve(imported_0);',
  ],
  ["const a = import(b);", "const a = import(b);"],
  ["const a = \"import('b')\";", "const a = \"import('b')\";"],
])("%s", (source, expected) => {
  expect(staticImports(source)).toBe(expected);
});
