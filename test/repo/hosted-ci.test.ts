/** Hosted CI and the forges' forms: what is read by a forge alone parses, asks for no more than it needs, and names commands that exist. */
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { files, read } from "./sources.ts";

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string> }>;
}

const workflows = files.filter((path) => path.startsWith(".github/workflows/"));
const hosted = [...workflows, ".gitlab-ci.yml"];
const forms = files.filter((path) => /^\.github\/ISSUE_TEMPLATE\/.*\.yml$/.test(path));
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** Workflow, or job of one → what it may write. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  ".github/workflows/pages.yml attest": ["attestations", "id-token"],
  ".github/workflows/pages.yml deploy": ["id-token", "pages"],
  ".github/workflows/propose.yml propose": ["contents", "pull-requests"],
  ".github/workflows/stale.yml": ["issues"],
};

describe.each(workflows)("%s", (path) => {
  const { permissions, jobs } = parse(read(path)) as Workflow;

  test("may read, and write only what it is for", () => {
    expect(permissions).toMatchObject({ contents: "read" });
    const granted = [
      [path, permissions] as const,
      ...Object.entries(jobs).map(([name, job]) => [`${path} ${name}`, job.permissions] as const),
    ];
    for (const [name, rights = {}] of granted) {
      const writes = Object.keys(rights).filter((right) => rights[right] === "write");
      expect(writes.sort(), name).toEqual(MAY_WRITE[name] ?? []);
    }
  });

  test("takes actions at a major version", () => {
    const used = [...read(path).matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});

test("every script that is run exists", () => {
  const names = hosted
    .flatMap((path) => [...read(path).matchAll(/npm run (?:-s |--silent )?([a-z:]+)/g)])
    .map(([, name]) => name!);
  expect([...new Set(names)].sort()).toEqual(["build", "check", "propose", "stale", "test:trust"]);
  for (const name of names) expect(scripts).toHaveProperty([name]);
});

test.each([".github/workflows/test.yml", ".gitlab-ci.yml"])("%s runs npm cit", (path) => {
  expect(read(path)).toMatch(/^ +- (run: )?npm cit$/m);
});

test(".gitlab-ci.yml parses", () => {
  const jobs = parse(read(".gitlab-ci.yml"), { merge: true }) as Record<string, unknown>;
  expect(Object.keys(jobs)).toEqual(
    expect.arrayContaining(["check", "test", "full", "pages", "propose", "stale", "trust"]),
  );
});

test.each(forms)("%s parses", (path) => {
  const form = parse(read(path)) as Record<string, unknown>;
  if (path.endsWith("/config.yml")) expect(form).toHaveProperty("contact_links");
  else expect(Object.keys(form)).toEqual(["name", "description", "labels", "body"]);
});

test("both forges offer the same forms", () => {
  const names = (folder: string, ending: string): string[] =>
    files
      .filter((path) => path.startsWith(folder) && path.endsWith(ending))
      .map((path) => path.slice(folder.length, -ending.length))
      .filter((name) => name !== "config")
      .map((name) => name.toLowerCase().replaceAll(" ", "-"))
      .sort();
  expect(names(".gitlab/issue_templates/", ".md")).toEqual(["bug", "new-tool", "wrong-entry"]);
  expect(names(".github/ISSUE_TEMPLATE/", ".yml")).toEqual(["bug", "new-tool", "wrong-entry"]);
});
