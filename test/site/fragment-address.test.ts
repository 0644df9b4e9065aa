import { expect, test } from "vitest";
import { fragmentAddress } from "../../site/fragment-address.ts";

test.each([
  ["#tool-ladder", "/tools/"],
  ["#tool-ladder?", "/tools/"],
  ["#tool-ladder?view=finder", "/tools/"],
  ["#tool-ladder?task=citing&knows=sql+ssh", "/tools/?knows=sql+ssh&task=citing"],
  ["#tool-ladder?task=citing&task=asking", "/tools/?task=citing+asking"],
  ["#tool-ladder?limit=5&lang=de&help-wanted=tester", "/tools/?help-wanted=tester&limit=5&lang=de"],
  ["#tool-ladder?view=card&tool=quarry&lang=de", "/tools/quarry/"],
  ["#tool-ladder?tool=quarry", "/tools/?tool=quarry"],
  ["#tool-ladder?view=card", "/tools/"],
  ["#tool-ladder?view=card&tool=../../evil", "/tools/?tool=..%2F..%2Fevil"],
  ["#tool-ladder?view=card&tool=//evil.example.org", "/tools/?tool=%2F%2Fevil.example.org"],
  ["#tool-ladder?view=javascript:alert(1)&src=https://evil.example.org/", "/tools/"],
  ["#tool-ladder?query=%22%3E%3Cscript%3E%0A&onclick=x", "/tools/?query=%22%3E%3Cscript%3E"],
  ["#tool-ladder?query=%E0%A4%A", "/tools/?query=%EF%BF%BD%25A"],
  ["#tool-ladders", undefined],
  ["#main", undefined],
  ["", undefined],
])("%s leads to %s", (fragment, address) => {
  expect(fragmentAddress(fragment)).toBe(address);
});
