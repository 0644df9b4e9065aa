/** Addresses are encrypted. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";
import type { Path } from "../places.ts";

/** Where texts stand that may speak of such an address without being one, and what others have written. */
const NOT_ADDRESSES: ReadonlySet<string | number | undefined> = new Set([
  "toolinfo",
  "description",
]);

export const rule: Rule = {
  check({ sources }) {
    return sources.all.flatMap(({ path: file, value }) =>
      addressesIn(value, []).map(({ path, url }) => {
        const at = { file, in: path };
        return finding("http-address", at, { url }, url.replace("http:", "https:"));
      }),
    );
  },
};

function addressesIn(value: unknown, path: Path): { path: Path; url: string }[] {
  if (typeof value === "string") return /^http:\/\/\S+$/.test(value) ? [{ path, url: value }] : [];
  if (typeof value !== "object" || value === null || NOT_ADDRESSES.has(path[0])) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    addressesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
