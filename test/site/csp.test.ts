import { expect, test } from "vitest";
import { contentSecurityPolicy } from "../../site/csp.ts";

const BARE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

test.each([
  ["text alone", "<p>&lt;script&gt;</p>", `${BARE}; form-action 'none'`],
  [
    "text in an attribute",
    `<meta content="<script>, <iframe>, <form>">`,
    `${BARE}; form-action 'none'`,
  ],
  ["a form", '<form action="/tools/">', `${BARE}; form-action 'self'`],
  [
    "a script",
    '<script type="module" src="/a.js"></script>',
    `${BARE}; script-src 'self'; connect-src 'self'; form-action 'self'`,
  ],
  ["a frame", '<iframe src="demo/"></iframe>', `${BARE}; frame-src 'self'; form-action 'none'`],
])("a page with %s", (_what, html, policy) => {
  expect(contentSecurityPolicy(html)).toBe(policy);
});
