import { expect } from "chai";
import { parseAddress, safeLink, sourceAddress } from "../../../widget/data/address.ts";

const secure = { base: "https://wiki.example.org/wiki/Tools", protocol: "https:" };
const plain = { base: "http://wiki.example.org/wiki/Tools", protocol: "http:" };

describe("the source", () => {
  const table: [string, typeof secure, string | undefined][] = [
    ["https://c.example.org/api/v1/", secure, "https://c.example.org/api/v1/"],
    ["https://c.example.org/api/v1", secure, "https://c.example.org/api/v1/"],
    ["/api/v1/", secure, "https://wiki.example.org/api/v1/"],
    ["data", secure, "https://wiki.example.org/wiki/data/"],
    ["http://c.example.org/api/v1/", secure, undefined],
    ["http://c.example.org/api/v1/", plain, "http://c.example.org/api/v1/"],
    ["http://localhost:4321/api/v1/", secure, "http://localhost:4321/api/v1/"],
    ["http://127.0.0.1/api/v1/", secure, "http://127.0.0.1/api/v1/"],
    ["http://[::1]:80/api/v1/", secure, "http://[::1]/api/v1/"],
    ["http://127.0.0.1.example.org/", secure, undefined],
    ["javascript:alert(1)", secure, undefined],
    ["data:application/json,{}", plain, undefined],
    ["https://", secure, undefined],
  ];
  for (const [src, place, expected] of table) {
    it(`${src} on a page from ${place.protocol} → ${expected ?? "refused"}`, () => {
      expect(sourceAddress(src, place)?.href).to.equal(expected);
    });
  }
});

describe("a link", () => {
  const catalog = new URL("https://c.example.org/api/v1/catalog.json");
  const table: [string | undefined, URL, string | undefined][] = [
    ["https://tool.example.org/?a=1#b", catalog, "https://tool.example.org/?a=1#b"],
    ["../../tools/quay/", catalog, "https://c.example.org/tools/quay/"],
    ["http://tool.example.org/", catalog, undefined],
    ["http://localhost:8080/", catalog, "http://localhost:8080/"],
    [
      "../../tools/quay/",
      new URL("http://c.example.org/api/v1/"),
      "http://c.example.org/tools/quay/",
    ],
    ["http://tool.example.org/", new URL("http://c.example.org/api/v1/"), undefined],
    ["javascript:alert(1)", catalog, undefined],
    [" java\nscript:alert(1)", catalog, undefined],
    ["data:text/html,<script>alert(1)</script>", catalog, undefined],
    ["https://[", catalog, undefined],
    ["https://tool.example.org@evil.example/", catalog, undefined],
    ["https://:word@evil.example/", catalog, undefined],
    ["//tool.example.org\t@evil.example/", catalog, undefined],
    ["http://c.example.org@localhost/", catalog, undefined],
    [undefined, catalog, undefined],
  ];
  for (const [address, from, expected] of table) {
    it(`${JSON.stringify(address)} in ${from.protocol} → ${expected ?? "none"}`, () => {
      expect(safeLink(address, from)).to.equal(expected);
    });
  }
});

it("what is no address is undefined", () => {
  expect(parseAddress("https://[", "https://example.org/")).to.equal(undefined);
});
