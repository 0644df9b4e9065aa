import { expect, test } from "vitest";
import { plainText } from "../../../schema/export/plain-text.ts";

test.each([
  ["", ""],
  ["One.\nTwo.\n\nThree.\n", "One.\nTwo.\n\nThree.\n"],
  ["a < b, 2 * 3 & c_d_e", "a < b, 2 * 3 & c_d_e"],
  ["2 \\* 3 &amp; 4", "2 * 3 & 4"],
  ["# Quay\n\n*Lit* at **dusk** ~~now~~", "Quay\n\nLit at dusk now"],
  ["[words](https://x.example/)", "words (https://x.example/)"],
  ["<https://x.example/> and www.x.example", "https://x.example/ and www.x.example"],
  ["[run](javascript:alert(1)) [a]\n\n[a]: https://x.example/", "run a"],
  ["![a boat](https://x.example/p.png) `code` <b>bold</b>", "a boat code bold"],
  ["one  \ntwo", "one\ntwo"],
  ["* one\n* two\n  - three", "- one\n- two\n- three"],
  ["3. one\n4. two", "3. one\n4. two"],
  ["> quoted\n\n---\n\n```js\nlet x;\n```", "quoted\n\nlet x;"],
  ["| a | b |\n| - | - |\n| 1 | 2 |", "a | b\n1 | 2"],
  ["Said[^1].\n\n[^1]: By Ann.", "Said.\n\nBy Ann."],
  ["![a][b]\n\n[b]: https://x.example/", "a"],
])("%j", (markdown, text) => expect(plainText(markdown)).toBe(text));
