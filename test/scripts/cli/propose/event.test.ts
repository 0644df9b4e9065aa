import { describe, expect, test } from "vitest";
import type { About } from "../../../../core/catalog.ts";
import { gitAuthor, issueOf } from "../../../../scripts/cli/propose/event.ts";

const github = (login: unknown, id: unknown = 7) => ({
  action: "opened",
  issue: { number: 12, body: "Hello", user: { login, id } },
});
const gitlab = (action: string, username: unknown = "ada") => ({
  object_kind: "issue",
  object_attributes: { iid: 12, description: "Hello", action },
  user: { username, id: 7 },
});
const ISSUE = { number: 12, text: "Hello", author: { name: "ada", id: 7 } };

describe("events", () => {
  test.each([
    ["GitHub", github("ada")],
    ["GitLab, new", gitlab("open")],
    ["GitLab, again", gitlab("reopen")],
  ])("%s", (_, event) => {
    expect(issueOf(event)).toEqual(ISSUE);
  });

  test.each([
    ["GitLab, changed", gitlab("update")],
    ["GitLab, closed", gitlab("close")],
    ["a push", { ref: "refs/heads/main" }],
    ["an issue without a text", { issue: { number: 12, body: null } }],
    ["a number that is none", { issue: { number: "12; id", body: "Hello" } }],
    ["null", null],
    ["a list", [1]],
  ])("%s: no new issue", (_, event) => {
    expect(issueOf(event)).toBeUndefined();
  });

  test.each([
    "",
    "-rf",
    "a b",
    "a\nb",
    "a<b@example.org>",
    "$(id)",
    ".a",
    "bot[bot]",
    "a".repeat(101),
    5,
    undefined,
  ])("%j wrote it: nobody is credited", (name) => {
    expect(issueOf(github(name))).toEqual({ ...ISSUE, author: undefined });
    expect(issueOf(github("ada", "7@example.org"))).toEqual({ ...ISSUE, author: undefined });
  });
});

test.each([
  ["github", "ada <7+ada@users.noreply.forge.example.org>"],
  ["gitlab", "ada <7-ada@users.noreply.forge.example.org>"],
  ["forgejo", "ada <ada@noreply.forge.example.org>"],
  ["other", "ada <ada@noreply.forge.example.org>"],
] as const)("%s knows its author by an address", (kind, author) => {
  const forge: About["forge"] = { kind, project: "https://forge.example.org/us/c", branch: "main" };
  expect(gitAuthor(ISSUE.author, forge)).toBe(author);
});
