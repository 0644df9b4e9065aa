/** The checker over an invented catalog of many files: how long a whole run takes, as it is called, and its memory. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectPath } from "../../scripts/project.ts";
import { capital, makeTopics, makeWords, type Topic } from "./language.ts";
import { createRandom, pick } from "./random.ts";

/** One way of calling the checker, measured. */
export interface CheckFigures {
  call: string;
  /** From the call of npm to its end; the fastest of the runs. */
  seconds: number;
  /** The most memory that the checker's process held, in megabytes (1,000,000 bytes). */
  megabytes: number;
  /** How the checker sums up what it found. */
  found: string;
}

const FILES = 10_000;
const RUNS = 3;
/** Of so many entries one has mistakes. */
const MISTAKEN = 100;

/** Writes the catalog into a temporary folder, checks it in several ways, and takes it away. */
export async function measureCheck(): Promise<CheckFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-bench-"));
  try {
    const catalog = join(folder, "catalog");
    const one = await writeCatalog(catalog);
    return [
      await measureCall(`all of ${FILES.toLocaleString("en")} entries`, catalog, []),
      await measureCall("one of them", catalog, [one]),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The catalog's own vocabularies, and invented entries of the common size; the path of one that is right. */
async function writeCatalog(folder: string): Promise<string> {
  for (const name of ["catalog.yaml", "vocabularies", "maintainers"])
    await cp(projectPath(`catalog/${name}`), join(folder, name), { recursive: true });
  await mkdir(join(folder, "tools"));
  const random = createRandom(1);
  const topics = makeTopics(80, makeWords(25_000, random), random);
  for (let i = 0; i < FILES; i++) {
    const text = entryOf(i, pick(topics, random));
    const wrong = text.replace("- analysis", "- analysys").replace("license: MIT", "licence: MIT");
    await writeFile(join(folder, `tools/tool-${i}.yaml`), i % MISTAKEN === 0 ? wrong : text);
  }
  return join(folder, "tools/tool-1.yaml");
}

/** An entry of some 2.4 kB; each tenth is a platform, on which the next nine run. */
function entryOf(i: number, topic: Topic): string {
  const platform = i - (i % 10);
  const title = `${capital(topic.word())} ${capital(topic.word())} ${i}`;
  const needs =
    i === platform ? "host:\n    coding: required\n    ssh: optional" : "use:\n    sql: required";
  const hosted = i === platform ? "" : `hostedOn: tool-${platform}\n`;
  const lines = Array.from({ length: 9 }, () => `  ${topic.sentence(14)}`).join("\n");
  const keywords = Array.from({ length: 6 }, () => `  - ${topic.word()} ${topic.word()}\n`).join(
    "",
  );
  const url = `https://tool-${i}.example.org`;
  return `# yaml-language-server: $schema=../schema/tool.schema.json
title: ${title}
summary: Find ${topic.sentence(12).slice(0, 120).trim()}
description: >-
${lines}
type: web-app
url: ${url}/
needs:
  ${needs}
asks:
  account: wiki
start:
  how: open
  url: ${url}/new
  label: Begin here
${hosted}dependsOn: tool-${(platform + 10) % FILES}
maintainers:
  - cloud-services
  - wiki:${capital(topic.word())} Example
contact:
  issues: ${url}/issues
goals:
  - researchers
audiences:
  - editor
  - developer
tasks:
  - analysis
  - downloading
contentTypes:
  - article
  - data-user
links:
  source: https://code.example.org/tool-${i}
  docs:
    - language: en
      url: ${url}/docs
    - language: de
      url: ${url}/docs/de
license: MIT
technologies:
  - Python
  - Vue.js
wikis:
  - "*"
languages:
  - en
  - de
keywords:
${keywords}added: 2026-01-01
source: The tool's own page
confirmed: 2026-01-02
`;
}

async function measureCall(
  call: string,
  catalog: string,
  files: readonly string[],
): Promise<CheckFigures> {
  const runs: CheckFigures[] = [];
  for (let i = 0; i < RUNS; i++) {
    const args = ["run", "--silent", "check", "--", "--catalog", catalog, ...files];
    runs.push({ call, ...(await runOnce(args)) });
  }
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

/** Each process of Node, npm's own and the checker's, says at its end what it held. */
const TELL = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => console.error("held", process.resourceUsage().maxRSS))`,
)}`;

async function runOnce(args: readonly string[]): Promise<Omit<CheckFigures, "call">> {
  const started = performance.now();
  const child = spawn("npm", args, {
    cwd: projectPath(""),
    env: { ...process.env, NODE_OPTIONS: `--import=${TELL}` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part) => (said += String(part)));
  await once(child, "close");
  const seconds = (performance.now() - started) / 1000;
  const held = [...said.matchAll(/^held (\d+)$/gm)].map(([, kibibytes]) => Number(kibibytes));
  const found = / in .*: (.*)\.$/m.exec(said)?.[1] ?? said;
  return { seconds, megabytes: (Math.max(...held) * 1024) / 1e6, found };
}
