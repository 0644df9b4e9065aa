/** A page for the element's tests: a network that answers from a table, and widgets in the body. */
import type { Card } from "../../core/api/card.ts";
import { PATIENCE } from "../../widget/data/patience.ts";
import type { ToolLadder } from "../../widget/element/tool-ladder.ts";
import { cards, indexOf, manifest, toolList } from "./harbour.ts";

/** What an address answers: JSON, a status, a response, no network at all, or nothing for ever. */
type Given = object | number | Response | "down" | "never";

/** The same, or a function that decides each time; it is given what would be there otherwise. */
export type Answer = Given | ((file: object) => Given | Promise<Given>);

/** The addresses that were asked for, in order. */
export const requests: string[] = [];

const answers = new Map<string, () => Given | Promise<Given>>();
const real = {
  fetch: window.fetch.bind(window),
  setTimeout: window.setTimeout.bind(window),
  requestIdleCallback: window.requestIdleCallback.bind(window),
};
/** What waits for the page to be idle. */
const waiting: (() => void)[] = [];
const troubles: string[] = [];

let catalogs = 0;

/**
 * Takes the network away until `restorePage`. Frames come at once: pages in the background are not drawn. It is idle
 * only when a test says so.
 */
export function stubPage(): void {
  requests.length = 0;
  troubles.length = 0;
  waiting.length = 0;
  window.requestIdleCallback = (run) => waiting.push(() => run({} as IdleDeadline));
  window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()));
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  window.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    requests.push(address);
    return respond(answers.get(address)?.() ?? 404);
  };
  addEventListener("error", noteTrouble);
  addEventListener("unhandledrejection", noteTrouble);
}

/** Patience is over in a moment: for questions, and for files where a length is given. */
export function stubPatience(): void {
  window.setTimeout = ((run: () => void, time = 0) =>
    real.setTimeout(run, time === PATIENCE ? SHORT : time)) as typeof window.setTimeout;
}

/** In milliseconds. */
const SHORT = 1_000;

/** Gives the network back and empties the page. Throws where an error has reached the page meanwhile. */
export function restorePage(): void {
  Object.assign(window, real);
  window.toolLadder = undefined;
  answers.clear();
  document.body.replaceChildren();
  removeEventListener("error", noteTrouble);
  removeEventListener("unhandledrejection", noteTrouble);
  if (troubles.length > 0) throw new Error(`Reached the page: ${troubles.join(", ")}`);
}

/**
 * Puts a catalog on the network at an address of its own (nothing is remembered from other tests); returns the folder.
 * `files`: what to answer instead, by the path in the folder or by its end: "catalog.json", "terms/0.json".
 */
export function serveCatalog(
  files: Record<string, Answer> = {},
  list: readonly Card[] = cards,
  folder = `https://c${++catalogs}.example.org/api/v1/`,
): string {
  const all: [path: string, file: object][] = [
    ["catalog.json", manifest],
    ["tools.json", toolList],
    ...indexOf(list).map(({ path, json }): [string, object] => [path, JSON.parse(json) as object]),
  ];
  for (const [path, file] of all) {
    const changed = Object.keys(files).find((end) => `/${path}`.endsWith(`/${end}`));
    const given = changed === undefined ? file : files[changed]!;
    serve(folder + path, given, file);
  }
  return folder;
}

/** Puts the next release in the place of a catalog: what only the last one had is gone. */
export function serveNext(folder: string, list: readonly Card[]): void {
  for (const address of answers.keys()) if (address.startsWith(folder)) answers.delete(address);
  serveCatalog({}, list, folder);
}

/** Where `serveWords` puts them. */
export const WORDS = "https://words.example.org/widget/v1/i18n/";

/** Puts the words of a language on the network, and tells widgets where their default catalog and its words lie. */
export function serveWords(code: string, given: Answer): void {
  window.toolLadder = { ...window.toolLadder, src: "https://words.example.org/api/v1/" };
  serve(`${WORDS}${code}.json`, given);
}

/** Puts an answer at an address; `file`: what would be there otherwise. */
export function serve(address: string, given: Answer, file: object = {}): void {
  const decide = typeof given === "function" ? (given as (file: object) => Given) : () => given;
  answers.set(address, () => decide(file));
}

/** Puts a widget on the page and waits until it shows a catalog or an error. */
export async function mount(
  attributes: Record<string, string> = {},
  fallback = "",
): Promise<ToolLadder> {
  await import("../../widget/element/define.ts");
  const element = document.createElement("tool-ladder");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = fallback;
  const done = settled(element);
  document.body.append(element);
  await done;
  return element;
}

/** Waits until a widget has rested long enough to use an idle moment, and lets that come; says whether anything used it. */
export async function becomeIdle(): Promise<boolean> {
  await new Promise((done) => setTimeout(done, REST));
  const runs = waiting.splice(0);
  for (const run of runs) run();
  return runs.length > 0;
}

/** Longer than a finder rests before it reads ahead. */
const REST = 700;

/** The next time that a widget has a catalog or an error to show. */
export async function settled(element: ToolLadder): Promise<void> {
  await Promise.race([next(element, "tool-ladder-ready"), next(element, "tool-ladder-error")]);
}

/** The next event of a kind from a widget, after it has been drawn. */
export async function next<K extends keyof HTMLElementEventMap>(
  element: ToolLadder,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  const event = await new Promise<HTMLElementEventMap[K]>((done) => {
    element.addEventListener(type, done, { once: true });
  });
  await element.updateComplete;
  return event;
}

/** Waits until something holds in a widget, looking each time it has been drawn. */
export async function until<T>(element: ToolLadder, look: () => T): Promise<NonNullable<T>> {
  for (;;) {
    await element.updateComplete;
    const found = look();
    if (found) return found;
    await new Promise<void>((done) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        done();
      });
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      watcher.observe(element.shadowRoot!, all);
    });
  }
}

/** A gate: what waits for `open` goes on when the test says so. */
export function makeGate(): { open: Promise<void>; unlock: () => void } {
  let unlock = (): void => undefined;
  const open = new Promise<void>((done) => (unlock = done));
  return { open, unlock: () => unlock() };
}

async function respond(asked: Given | Promise<Given>): Promise<Response> {
  const given = await asked;
  if (given === "never") return new Promise(() => undefined);
  if (given === "down") throw new TypeError("no network");
  if (given instanceof Response) return given;
  if (typeof given === "number") return new Response("", { status: given });
  return new Response(JSON.stringify(given));
}

function noteTrouble(event: ErrorEvent | PromiseRejectionEvent): void {
  troubles.push("reason" in event ? String(event.reason) : event.message);
}
