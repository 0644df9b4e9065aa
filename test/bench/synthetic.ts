/** Invented catalogs of any size, the same for the same seed. */
import type { Lifecycle } from "../../core/catalog.ts";
import { makeDocument, type SearchDocument } from "../../core/search/write/documents.ts";
import type { Card } from "../../core/api/card.ts";
import { makeCard } from "../fixtures/cards.ts";
import type { Corpus } from "./corpora.ts";
import { capital, makeTopics, makeWords, type Topic, zipf } from "./language.ts";
import { createRandom, pick } from "./random.ts";

const VOCABULARY = 25_000;
const TOPICS = 80;
const TYPES = [
  "web-app",
  "bot",
  "gadget",
  "user-script",
  "desktop-app",
  "command-line-tool",
  "library",
];
const LIFECYCLES: Lifecycle[] = [
  "active",
  "active",
  "active",
  "active",
  "active",
  "active",
  "active",
  "active",
  "experimental",
  "deprecated",
  "retired",
  "planned",
];
const SKILLS = ["sql", "coding", "gitlab", "sparql", "ssh", "containers", "linux"];
const AUDIENCES = ["reader", "editor", "admin", "developer", "organizer", "researcher"];
const LICENSES = ["MIT", "GPL-3.0-or-later", "Apache-2.0", "BSD-3-Clause", "AGPL-3.0-or-later"];
const LANGUAGES = ["en", "de", "fr", "es", "ar", "ja", "pt", "ru", "zh", "it"];

/** A catalog of `count` entries. */
export function syntheticCorpus(count: number, seed = 1): Corpus {
  const random = createRandom(seed);
  const topics = makeTopics(TOPICS, makeWords(VOCABULARY, random), random);
  const people = makeWords(Math.max(20, Math.round(count / 4)), random).map(capital);
  const personIndex = zipf(people.length, 0.8, random);
  const ids = new Set<string>();
  const documents = Array.from({ length: count }, (): SearchDocument => {
    const topic = pick(topics, random);
    const title = titleOf(topic, random);
    const base = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const id = ids.has(base) ? `${base}-${ids.size}` : base;
    ids.add(id);
    const owners = [...new Set([personIndex(), personIndex()])].slice(0, random() < 0.6 ? 1 : 2);
    return makeDocument(
      makeCard({
        id,
        title,
        summary: topic.sentence(13).slice(0, 160),
        url: `https://${id}.example.org/`,
        type: pick(TYPES, random),
        lifecycle: pick(LIFECYCLES, random),
        ...needsOf(random),
        maintainers: owners.map((i) => ({
          id: `wiki-${people[i]!.toLowerCase()}`,
          name: people[i]!,
        })),
        audiences: some(AUDIENCES, random),
        tasks: [`task-${topics.indexOf(topic) % 40}`],
        goals: [`goal-${Math.floor(random() * 4)}`],
        keywords: Array.from({ length: Math.floor(random() * 8) }, () => topic.word()),
        languages: some(LANGUAGES, random),
        license: pick(LICENSES, random),
        wikis: random() < 0.5 ? ["*"] : [`${pick(LANGUAGES, random)}.example.org`],
      }),
      { tasks: [], skills: [], goals: [] },
      {
        description: Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
          topic.sentence(16),
        ).join(" "),
      },
    );
  });
  return { name: `synthetic ${count.toLocaleString("en")}`, documents };
}

/** A made-up name, one with a capital inside, or words that say what it is about. */
function titleOf(topic: Topic, random: () => number): string {
  const way = random();
  const name = () => capital(makeWords(1, random)[0]!);
  if (way < 0.3) return name();
  if (way < 0.5) return name() + capital(topic.word());
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => topic.word());
  return capital([...words, ...(way < 0.75 ? [name()] : [topic.word()])].join(" "));
}

function needsOf(random: () => number): Pick<Card, "needs" | "levels"> {
  if (random() < 0.2) return { needs: {}, levels: {} };
  const uses = Object.fromEntries(
    some(SKILLS, random, 0.2).map(
      (skill) => [skill, random() < 0.5 ? "required" : "optional"] as const,
    ),
  );
  return { needs: { use: uses }, levels: { use: 1 + Math.floor(random() * 5) } };
}

function some(items: readonly string[], random: () => number, share = 0.3): string[] {
  return items.filter(() => random() < share);
}
