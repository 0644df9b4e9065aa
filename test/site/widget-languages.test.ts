import { expect, test } from "vitest";
import { widgetLanguages } from "../../site/widget-languages.ts";

test("each language by its own name, with its direction and whether it was reviewed", () => {
  expect(widgetLanguages).toEqual([
    { tag: "ar", name: "العربية", dir: "rtl", reviewed: false },
    { tag: "de", name: "Deutsch", dir: "ltr", reviewed: false },
    { tag: "en", name: "English", dir: "ltr", reviewed: true },
  ]);
});
