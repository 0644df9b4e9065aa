/** What finders stand on: the harbour's index read from memory, its answers, and a finder's actions without a page. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type SearchIndex, openIndex } from "../../core/search/query/open-index.ts";
import type { Load } from "../../core/search/query/store.ts";
import type { AttributeTexts } from "../../widget/interface/attributes.ts";
import { namesOf } from "../../widget/words/names.ts";
import type { FinderActions } from "../../widget/finder/finder-actions.ts";
import { Answers } from "../../widget/finder/finder-answers.ts";
import { Counts } from "../../widget/finder/finder-counts.ts";
import { find } from "../../widget/finder/finder-engine.ts";
import {
  type Answer,
  type SearchContext,
  questionOf,
} from "../../widget/finder/finder-question.ts";
import { harbour, indexOf } from "./harbour.ts";
import { contextOf } from "./words.ts";

type Texts = Partial<AttributeTexts>;

const files = new Map(indexOf().map(({ path, json }) => [path, json]));

/** Opens the harbour's index; `broken` says which of its files are missing. */
export async function openSearchContext(
  broken: (path: string) => boolean = () => false,
): Promise<SearchContext & { paths: string[] }> {
  const paths: string[] = [];
  const load: Load = (path) => {
    paths.push(path);
    if (broken(path)) return Promise.reject(new TypeError(path));
    return Promise.resolve(JSON.parse(files.get(`search/${path}`)!));
  };
  const read = await openIndex(load);
  if ("problem" in read) throw new Error(read.problem.path);
  const index: SearchIndex = read.value;
  const { tasks } = harbour.manifest.vocabularies;
  return { index, rungs: namesOf(harbour).rungs, tasks, paths };
}

/** The question that attributes ask. */
export const questionFor = (texts: Texts) => questionOf(contextOf(texts).settings, "en");

/** The answer to attributes. */
export async function answerTo(texts: Texts): Promise<Answer> {
  const question = questionFor(texts);
  return find(await openSearchContext(), question, { from: 0, to: question.settings.limit });
}

/** A host that says when it would be drawn again. */
export function makeHost(): ReactiveControllerHost & { drawn(): Promise<void> } {
  let waiting: (() => void)[] = [];
  return {
    addController: (_: ReactiveController) => undefined,
    removeController: (_: ReactiveController) => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate() {
      for (const done of waiting) done();
      waiting = [];
    },
    drawn: () => new Promise((done) => void waiting.push(done)),
  };
}

/** The latest answer of a finder in which attributes have been asked, and what its questions may do. */
export async function askedFinder(texts: Texts = {}, more: Partial<FinderActions> = {}) {
  const host = makeHost();
  const answers = new Answers(host);
  const searchContext = await openSearchContext();
  await answers.open(searchContext, questionFor(texts));
  const actions: FinderActions = {
    change: () => undefined,
    drop: () => undefined,
    type: () => undefined,
    enter: () => undefined,
    walk: () => undefined,
    prepare: () => undefined,
    isOpen: () => false,
    toggle: () => undefined,
    typedIn: () => "",
    typeIn: () => undefined,
    redraw: () => host.requestUpdate(),
    retry: () => undefined,
    showMore: () => undefined,
    counts: new Counts(host, answers),
    ...more,
  };
  return {
    host,
    answers,
    searchContext,
    actions,
    answer: answers.latest!,
    context: contextOf(texts),
  };
}
