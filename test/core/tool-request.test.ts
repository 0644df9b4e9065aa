import { expect, test } from "vitest";
import type { About } from "../../core/catalog.ts";
import { toolRequestAddress } from "../../core/tool-request.ts";

const project = "https://code.example.org/ladder";
const forge = (kind: About["forge"]["kind"]) => ({ kind, project, branch: "main" });

test.each([
  [{ forge: forge("github") }, `${project}/issues/new?title={words}`],
  [{ forge: forge("gitlab") }, `${project}/-/issues/new?issue[title]={words}`],
  [{ forge: forge("forgejo") }, `${project}/issues/new?title={words}`],
  [{ forge: forge("other") }, project],
  [
    { talk: "https://wiki.example.org/wiki/Talk", forge: forge("github") },
    "https://wiki.example.org/wiki/Talk?action=edit&section=new&preloadtitle={words}",
  ],
  [
    { talk: "https://wiki.example.org/w/?title=Talk", forge: forge("github") },
    "https://wiki.example.org/w/?title=Talk&action=edit&section=new&preloadtitle={words}",
  ],
  [
    { talk: "https://wiki.example.org/wiki/Talk#Tools", forge: forge("other") },
    "https://wiki.example.org/wiki/Talk?action=edit&section=new&preloadtitle={words}#Tools",
  ],
])("%j → %s", (about, address) => {
  expect(toolRequestAddress(about)).toBe(address);
});
