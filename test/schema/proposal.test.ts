import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposalText, readProposal } from "../../schema/proposal.ts";

const LAMP = { file: "lamp.yaml", text: "title: Lamp\n" };

test("a file", () => {
  expect(proposalText(LAMP)).toBe("tools/lamp.yaml\n\n```yaml\ntitle: Lamp\n```\n");
});

describe("read back as it was written", () => {
  test.each([
    ["a fence", "a: |\n  x\n```\nb: 1\n"],
    ["a longer fence", "a: |\n````yaml\n`````\n"],
    ["a block of another kind", "~~~\na: 1\n~~~\n"],
    ["an entry's name", "tools/other.yaml\n"],
    ["markup", "a: </code></pre> @all #1 <!-- -->\n"],
    ["nothing", "\n"],
  ])("%s in the text", (_, text) => {
    expect(readProposal(proposalText({ ...LAMP, text }))).toEqual({ ...LAMP, text });
  });

  test("any text", () => {
    const piece = fc.oneof(fc.constantFrom("`", "```", "~~~", "\n", "yaml", " "), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `x${pieces.join("").replaceAll("\r", "").trimEnd()}\n`;
        expect(readProposal(proposalText({ ...LAMP, text }))).toEqual({ ...LAMP, text });
      }),
    );
  });

  test("the line ends of a browser", () => {
    expect(readProposal(proposalText(LAMP).replaceAll("\n", "\r\n"))).toEqual(LAMP);
  });

  test("words before and after the block", () => {
    expect(readProposal("\ntools/lamp.yaml\n\nHello\n```yaml\ntitle: Lamp\n```\nThanks!")).toEqual(
      LAMP,
    );
  });
});

test.each(["", "Hello", "It breaks in tools/lamp.yaml", "```yaml\ntitle: Lamp\n```"])(
  "%j proposes nothing",
  (text) => {
    expect(readProposal(text)).toBeUndefined();
  },
);

describe("refused", () => {
  const refused = (text: string) => readProposal(text) as { refused: string };

  test.each([
    "tools/../catalog.yaml",
    "tools/a/../../../.github/workflows/x.yaml",
    "tools//etc/x.yaml",
    "tools/.yaml",
    "tools/..yaml",
    "tools/lamp.yml",
    "tools/lamp.sh",
    "tools/lamp.yaml.sh",
    "tools/Lamp.yaml",
    "tools/-rf.yaml",
    "tools/a\\b.yaml",
    "tools/$(id).yaml",
    "tools/a b.yaml",
    "tools/a\u0000.yaml",
    "tools/lаmp.yaml",
    `tools/${"a".repeat(81)}.yaml`,
  ])("%j as its name", (name) => {
    expect(refused(`${name}\n\n\`\`\`yaml\ntitle: Lamp\n\`\`\`\n`).refused).toContain("first line");
  });

  test.each([
    ["no block", "title: Lamp", "no block"],
    ["a block of something else", "```sh\nid\n```", "no block"],
    ["another block before it", "~~~\nx\n~~~\n```yaml\ntitle: Lamp\n```", "no block"],
    ["no end", "```yaml\ntitle: Lamp\n``", "no end"],
    ["a shorter end", "````yaml\ntitle: Lamp\n```", "no end"],
    ["two blocks", "```yaml\ntitle: Lamp\n```\n```yaml\ntitle: Shelf\n```", "more than one"],
  ])("%s", (_, rest, reason) => {
    expect(refused(`tools/lamp.yaml\n\n${rest}`).refused).toContain(reason);
  });
});

test("a hostile text of a megabyte takes no time", () => {
  const started = performance.now();
  for (const piece of ["`", "` ", "```\n", "```yaml\n", " ", "\n", "tools/"]) {
    readProposal(`tools/lamp.yaml\n\`\`\`yaml\n${piece.repeat(1_000_000 / piece.length)}`);
    proposalText({ ...LAMP, text: piece.repeat(1_000_000 / piece.length) });
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
