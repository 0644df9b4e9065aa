import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../site/csp.ts";

test("nothing but what comes from the site itself", () => {
  expect(contentSecurityPolicy()).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test("frames only where they are asked for", () => {
  expect(contentSecurityPolicy()).not.toContain("frame-src");
  expect(contentSecurityPolicy(true)).toBe(`${contentSecurityPolicy()}; frame-src 'self'`);
});
