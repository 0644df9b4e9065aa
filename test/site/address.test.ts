import { afterEach, describe, expect, test, vi } from "vitest";

const under = async (base: string) => {
  vi.resetModules();
  vi.stubEnv("BASE_URL", base);
  return import("../../site/address.ts");
};
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ["/", "/"],
  ["/tools", "/tools/"],
  ["/tools/", "/tools/"],
])("under %s", (given, base) => {
  test("addresses begin with the base path", async () => {
    const { fileAddress, finderAddress, formAddress, pageAddress } = await under(given);
    expect(pageAddress()).toBe(base);
    expect(pageAddress("tools", "example")).toBe(`${base}tools/example/`);
    expect(fileAddress("api/v1/catalog.json")).toBe(`${base}api/v1/catalog.json`);
    expect(formAddress("x")).toBe(`${base}submit/?tool=x`);
    expect(finderAddress({ knows: "sql ssh" })).toBe(`${base}tools/?knows=sql+ssh`);
  });

  test.each(["https://example.org/tools", "https://example.org/tools/"])(
    "the page's place on %s",
    async (site) => {
      const { canonicalAddress } = await under(given);
      const address = canonicalAddress(`${base}skills/`, site);
      expect(address).toBe("https://example.org/tools/skills/");
    },
  );
});

test("a page that does not lie below the base path keeps all of its path", async () => {
  const { canonicalAddress } = await under("/tools/");
  expect(canonicalAddress("/skills/ssh/", "https://example.org")).toBe(
    "https://example.org/skills/ssh/",
  );
});
