import { expect, test } from "vitest";
import { contentType } from "../../../../scripts/cli/serve/content-type.ts";

test.each([
  ["index.html", "text/html; charset=utf-8"],
  ["api/v1/tools.json", "application/json; charset=utf-8"],
  ["submit/tools/lamp.yaml", "text/yaml; charset=utf-8"],
  ["a.b/picture.png", "image/png"],
  ["LICENSE", "application/octet-stream"],
  ["what.ever", "application/octet-stream"],
])("%s", (path, type) => expect(contentType(path)).toBe(type));
