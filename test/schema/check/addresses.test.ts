import { describe, expect, test } from "vitest";
import { addressesOf, faultOf, isPrivate } from "../../../schema/check/addresses.ts";
import type { SourceFile } from "../../../schema/read/source-file.ts";

describe("faultOf", () => {
  const user = "names a user before its host, so it leads elsewhere than it reads";
  const cases: [string, string | undefined][] = [
    ["https://a.example/", undefined],
    ["https://a.example/@b?c@d#e@f", undefined],
    ["https://A.example:8443", undefined],
    ["https://[2001:db8::1]:8443/", undefined],
    ["https://münchen.example/", undefined],
    ["https://{name}.a.example/?q={query}", undefined],
    ["https://a.example@b.example/", user],
    ["https://@b.example/", user],
    ["HTTPS://a.example:pass@b.example/", user],
    ["https://a.example\\@b.example/", user],
    ["https://{name}@b.example/", user],
    ["https://", "names no host"],
    ["https:///a.example/", "names no host"],
    ["https://:80/", "names no host"],
    ["https://?a.example", "names no host"],
    ["https://a.example:0/", "names a port that is none"],
    ["https://a.example:65536/", "names a port that is none"],
    ["https://a.example:/", "names a port that is none"],
    ["https://a.example:8o/", "names a port that is none"],
    ["https://[::1]:x/", "names a port that is none"],
    ["https://a.example%40b.example/", "names a host that is none"],
    ["https://1.2.3.4.5/", "names a host that is none"],
    ["https://[::g]/", "names a host that is none"],
  ];
  test.each(cases)("%s", (url, fault) => expect(faultOf(url)).toBe(fault));
});

describe("isPrivate", () => {
  test.each([
    ...["localhost", "LOCALHOST:8080", "a.localhost", "printer.local", "db.internal.", "wiki"],
    ...["nas.lan", "x.home.arpa", "loc%61lhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1"],
    ...["0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254"],
    ...["100.64.0.1", "198.18.0.1", "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[fd00::1]", "[fe80::1]"],
    ...["[::ffff:127.0.0.1]", "[::ffff:a00:1]", "[64:ff9b::192.168.0.1]"],
  ])("%s", (host) => expect(isPrivate(`https://${host}/`)).toBe(true));

  test.each([
    ...["a.example", "localhost.example", "local.example", "10.example.org", "internal.example"],
    ...["172.32.0.1", "172.15.0.1", "100.128.0.1", "11.0.0.1", "[2001:db8::1]", "[fc::1]"],
    ...["[::ffff:8.8.8.8]", "[64:ff9b::8.8.8.8]", "", "a b"],
  ])("not %s", (host) => expect(isPrivate(`https://${host}/`)).toBe(false));
});

test("addressesOf: whole values and links in Markdown, but no imported record", () => {
  const value = {
    url: "https://a.example/",
    summary: "Turns https://x into http://x.",
    links: { docs: [{ language: "de", url: "http://b.example/" }] },
    description: "See [it](https://c.example\\@d.example) or https://e.example, `https://code`.",
    toolinfo: { url: "https://f.example/" },
  };
  const found = addressesOf({
    path: "tools/x.yaml",
    schema: "tool",
    value,
  } as unknown as SourceFile);
  expect(found.map(({ in: path, url, linked }) => [path.join("."), url, linked])).toEqual([
    ["url", "https://a.example/", false],
    ["links.docs.0.url", "http://b.example/", false],
    ["description", "https://c.example@d.example", true],
    ["description", "https://e.example", true],
  ]);
});
