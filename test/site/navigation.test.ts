import { expect, test } from "vitest";
import { handedOver } from "../fixtures/handed-over.ts";
import { footer, sections } from "../../site/navigation.ts";
import { t } from "../../site/words.ts";

const items = [...sections, ...footer.flatMap((column) => column.items)];

test.each(items.map(({ words, href }) => [words, href] as const))("%s → %s", (words, href) => {
  expect(t(words)).not.toMatch(/^⧼/);
  expect(href).toMatch(/^(\/[a-z0-9/-]+(\/|\.json)|https:\/\/.+)$/);
});

test("the catalog's files are among them; a talk page only where there is one", () => {
  expect(items.map(({ href }) => href)).toContain(handedOver.about.forge.project);
  expect(items.map(({ words }) => words)).not.toContain("nav-talk");
});
