/** What the seed documents and the facts file must have brought into the catalog. */
import { describe, expect, test } from "vitest";
import { catalog, problems } from "./catalog.ts";

test("has no errors", () => {
  expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
});

describe("every system of the seeds has an entry", () => {
  test.each(
    `quarry paws toolforge toolforge-grid toolforge-kubernetes toolforge-buildpacks cloud-vps
    cloud-vps-puppet superset wiki-event-hooks mediawiki-hosting byoc mediawiki-vagrant data-services
    dumps analytics-dumps wiki-replicas data-lake beta-cluster programs-events-dashboard commtech secrec
    toolhub tool-ladder`.split(/\s+/),
  )("%s", (id) => expect(catalog.entryById.has(id)).toBe(true));
});

test.each(["wiki-event-hooks", "mediawiki-hosting", "byoc"])(
  "%s is planned and says where it should be",
  (id) => {
    const entry = catalog.entryById.get(id)!;
    expect(entry.lifecycle).toBe("planned");
    expect(entry.needs).toBeUndefined();
    expect(entry.target?.needs?.host).toBeDefined();
  },
);

test("at least 250 entries", () => {
  expect(catalog.entries.length).toBeGreaterThanOrEqual(250);
});

test("each goal of the seed is served by an entry and has its questions", () => {
  expect(catalog.vocabularies.goals.map(({ id }) => id)).toEqual([
    "code-testers",
    "researchers",
    "tool-developers",
    "tool-end-users",
  ]);
  for (const { id } of catalog.vocabularies.goals) {
    expect(
      catalog.entries.some((entry) => entry.goals?.includes(id)),
      id,
    ).toBe(true);
    expect(
      catalog.questions.some((question) => question.goal === id),
      id,
    ).toBe(true);
  }
  expect(catalog.questions).toHaveLength(11);
});

test("the five terms for kinds of users, each with its rights", () => {
  const terms = catalog.vocabularies.accounts.filter(({ term }) => term !== undefined);
  expect(terms.map(({ term }) => term).sort()).toEqual([
    "Account holder",
    "End-user",
    "Maintainer",
    "Project admin",
    "Toolforge member",
  ]);
  for (const { rights } of terms) expect(rights?.length).toBeGreaterThan(0);
});

test("skills stand on the rungs that the design gives them", () => {
  expect(
    Object.fromEntries(catalog.vocabularies.skills.map(({ id, level }) => [id, level])),
  ).toEqual({
    sql: 2,
    coding: 2,
    gitlab: 2,
    "command-line": 3,
    ssh: 3,
    containers: 3,
    linux: 4,
    mediawiki: 2,
    puppet: 5,
    sparql: 2,
  });
});

describe.each(catalog.entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  test("is not confirmed by us, says where its facts come from and when it was added", () => {
    expect(entry.confirmed).toBeUndefined();
    expect(entry.source ?? entry.evidence?.[0]?.url).toBeTruthy();
    expect(entry.added).toBeTruthy();
  });
  test("holds nobody's e-mail address", () => {
    expect(JSON.stringify(entry)).not.toMatch(/[\w.-]+@[\w-]+\.\w/);
  });
});
