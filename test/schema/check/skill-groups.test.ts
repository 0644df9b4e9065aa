import { expect, test } from "vitest";
import { skillGroups } from "../../../schema/check/skill-groups.ts";
import type { SourceFiles } from "../../../schema/read/source-files.ts";

test("groups in needs, targets and help roles, with what stands beside them", () => {
  const sources = {
    tools: [
      {
        path: "tools/a.yaml",
        value: {
          needs: { use: { anyOf: ["sql", "coding"], ssh: "optional" }, host: { sql: "required" } },
          target: { needs: { use: { anyOf: ["sql"] } } },
        },
      },
      { path: "tools/b.yaml", value: {} },
    ],
    vocabularies: {
      "help-roles": {
        path: "vocabularies/help-roles.yaml",
        value: [{ needs: "maintain" }, { needs: { anyOf: ["sql", "ssh"] } }],
      },
    },
  } as unknown as SourceFiles;
  expect(skillGroups(sources)).toEqual([
    {
      file: "tools/a.yaml",
      in: ["needs", "use"],
      skills: ["sql", "coding"],
      single: { ssh: "optional" },
    },
    { file: "tools/a.yaml", in: ["target", "needs", "use"], skills: ["sql"], single: {} },
    { file: "vocabularies/help-roles.yaml", in: [1, "needs"], skills: ["sql", "ssh"], single: {} },
  ]);
});
