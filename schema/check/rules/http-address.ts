/** Addresses use https. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import type { Path } from "../positions.ts";

/** Fields whose texts may mention such an address, and fields that come from elsewhere. */
const NOT_ADDRESSES: ReadonlySet<string | number | undefined> = new Set([
  "toolinfo",
  "description",
]);

export const rule: Rule = ({ sources }) =>
  sources.all.flatMap(({ path: file, value }) =>
    addressesIn(value, []).map(({ path, url }) => {
      const at = { file, in: path };
      return rawProblem("http-address", at, { url }, url.replace("http:", "https:"));
    }),
  );

function addressesIn(value: unknown, path: Path): { path: Path; url: string }[] {
  if (typeof value === "string") return /^http:\/\/\S+$/.test(value) ? [{ path, url: value }] : [];
  if (typeof value !== "object" || value === null || NOT_ADDRESSES.has(path[0])) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    addressesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
