import { testRule } from "../../rule-test.ts";

const ADDRESS = "https://lamp.example.org@lamps.example/";
const at = (file: string, line: string, more = "") => ({
  change: { [file]: `${more}${line}\n` },
  found: [`${file}: ${line.trim()}`],
});

testRule("misleading-address", {
  "an entry's own": at("tools/lamp.yaml", `url: ${ADDRESS}`),
  "in a list by language": at(
    "tools/lamp.yaml",
    `      url: ${ADDRESS}`,
    "links:\n  docs:\n    - language: de\n",
  ),
  "of a source": at(
    "tools/lamp.yaml",
    `    url: ${ADDRESS}`,
    "source:\n  - facts: [url]\n    read: 2026-01-02\n",
  ),
  "in a description": at("tools/lamp.yaml", `description: See [the page](${ADDRESS}).`),
  "in a description, behind an escape": at(
    "tools/lamp.yaml",
    "description: See [the page](https://lamp.example.org&#64;lamps.example/).",
  ),
  "of a maintainer": at("maintainers/crew.yaml", `url: ${ADDRESS}`),
  "of a notice": at("notices/outage.yaml", `url: ${ADDRESS}`),
  "where the catalog is published": at("catalog.yaml", `site: ${ADDRESS}`),
  "of another search": at(
    "catalog.yaml",
    "  url: https://lamp.example.org@lamps.example/?q={query}",
    "elsewhere:\n  name: Lamps\n",
  ),
  "of profiles": at(
    "catalog.yaml",
    "  wiki: https://lamp.example.org@lamps.example/{name}",
    "profiles:\n",
  ),
  "in evidence": {
    change: {
      "questions.yaml": {
        text: `- id: who\n  question: Who?\n  goal: find-out\n  state: open\n  evidence: See ${ADDRESS}\n`,
      },
    },
    found: [`questions.yaml: evidence: See ${ADDRESS}`],
  },
  "in an imported record": {
    change: { "tools/lamp.yaml": `toolinfo:\n  bugtracker: ${ADDRESS}\n` },
    found: [],
  },
  "no host": at("tools/lamp.yaml", "url: https:///lamp.example.org/"),
  "a port that is none": at("tools/lamp.yaml", "url: https://lamp.example.org:65536/"),
});
