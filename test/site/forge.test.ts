import { expect, test } from "vitest";
import type { About } from "../../core/catalog.ts";
import {
  editAddress,
  filledInAddress,
  issueAddress,
  newFileAddress,
  viewAddress,
} from "../../site/forge.ts";

const project = "https://forge.example.org/us/catalog";
const forge = (kind: About["forge"]["kind"], folder?: string): About["forge"] => ({
  kind,
  project,
  branch: "main",
  ...(folder !== undefined && { folder }),
});

test.each([
  [forge("github"), `${project}/edit/main/catalog/tools/x.yaml`],
  [forge("gitlab"), `${project}/-/edit/main/catalog/tools/x.yaml`],
  [forge("gitlab", "data/all"), `${project}/-/edit/main/data/all/tools/x.yaml`],
  [forge("github", ""), `${project}/edit/main/tools/x.yaml`],
  [forge("forgejo"), `${project}/_edit/main/catalog/tools/x.yaml`],
  [forge("other"), project],
])("an entry on %j is edited there", (where, address) => {
  expect(editAddress(where, "tools/x.yaml")).toBe(address);
});

test.each([
  [forge("github"), `${project}/blob/main/catalog/tools/x.yaml`],
  [forge("gitlab"), `${project}/-/blob/main/catalog/tools/x.yaml`],
  [forge("gitlab", ""), `${project}/-/blob/main/tools/x.yaml`],
  [forge("forgejo"), `${project}/src/branch/main/catalog/tools/x.yaml`],
  [forge("other"), project],
])("an entry on %j is read there", (where, address) => {
  expect(viewAddress(where, "tools/x.yaml")).toBe(address);
});

test.each([
  [forge("github"), `${project}/new/main/catalog/tools?filename=my-tool.yaml`],
  [forge("gitlab"), `${project}/-/new/main/catalog/tools?file_name=my-tool.yaml`],
  [forge("forgejo"), `${project}/_new/main/catalog/tools?filename=my-tool.yaml`],
  [forge("other"), project],
])("a new entry on %j is begun there", (where, address) => {
  expect(newFileAddress(where)).toBe(address);
  expect(newFileAddress(where, "a b.yaml")).toBe(address.replace("my-tool", "a%20b"));
});

test.each(["github", "gitlab", "forgejo", "other"] as const)(
  "%s: a project that is script leads nowhere",
  (kind) => {
    const where = { ...forge(kind), project: "javascript:trip()//" };
    const addresses = [editAddress, viewAddress, newFileAddress].map((of) => of(where, "x.yaml"));
    for (const address of addresses) expect(address).toMatch(/^about:blank/);
    expect(filledInAddress(where, "x.yaml", "a") ?? "about:").toMatch(/^about:/);
    expect(issueAddress(where, "x", "a") ?? "about:").toMatch(/^about:/);
  },
);

test("only where the forge takes a text is it filled in", () => {
  expect(filledInAddress(forge("github"), "x.yaml", "a: ä\n")).toBe(
    `${project}/new/main/catalog/tools?filename=x.yaml&value=a%3A%20%C3%A4%0A`,
  );
  expect(filledInAddress(forge("gitlab"), "x.yaml", "")).toBeUndefined();
  expect(filledInAddress(forge("other"), "x.yaml", "")).toBeUndefined();
});

test.each([
  ["github", "issues/new?title=A%20%26%20B&body=a%3A%20%C3%A4%0A"],
  ["gitlab", "-/issues/new?issue[title]=A%20%26%20B&issue[description]=a%3A%20%C3%A4%0A"],
  ["forgejo", "issues/new?title=A%20%26%20B&body=a%3A%20%C3%A4%0A"],
] as const)("an issue on %s with title and text", (kind, address) => {
  expect(issueAddress(forge(kind), "A & B", "a: ä\n")).toBe(`${project}/${address}`);
  expect(issueAddress(forge(kind), "A & B")).toBe(
    `${project}/${address.replace(/&(body|issue).*/, "")}`,
  );
});

test("elsewhere no page for issues is known", () => {
  expect(issueAddress(forge("other"), "A", "a")).toBeUndefined();
});
