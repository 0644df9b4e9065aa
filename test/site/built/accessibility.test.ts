/** axe over the pages that people see most, in both colour schemes, narrow and wide. */
import axe from "axe-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const { url } = inject("site");
const PAGES = [
  "",
  "tools/",
  "tools/quarry/",
  "tools/toolforge/",
  "skills/",
  "skills/ssh/",
  "ladder/",
  "help/api/",
  "help/rules/",
  "help/rules/duplicate-key/",
  "help/rules/not-utf-8/",
];
const open = useBrowser();

interface Finding {
  rule: string;
  places: string[];
}

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  describe.each([320, 1280])("at %i px", (width) => {
    test.each(PAGES)("/%s", async (path) => {
      const page = await open({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(url + path);
      await elementsStand(page);
      await page.evaluate(axe.source);
      const findings = await page.evaluate(async (): Promise<Finding[]> => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => ({
          rule: id,
          places: nodes.map(
            ({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`,
          ),
        }));
      });
      expect(findings).toEqual([]);
      expect(page.troubles).toEqual([]);
      await page.context().close();
    });
  });
});
