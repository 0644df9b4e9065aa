/** A page for the element's tests: a network that answers from a table, and widgets in the body. */
import type { ToolLadder } from "../../widget/tool-ladder.ts";
import { manifest, toolList } from "./harbour.ts";

/** What an address answers: JSON, a status, no network at all, or nothing for ever. */
type Given = object | number | "down" | "never";

/** The same, or a function that decides each time. */
export type Answer = Given | (() => Given);

/** The addresses that were asked for, in order. */
export const requests: string[] = [];

const answers = new Map<string, Answer>();
const real = { fetch: window.fetch.bind(window) };

let catalogs = 0;

/** Takes the network away until `restorePage`. Frames come at once: pages in the background are not drawn. */
export function stubPage(): void {
  requests.length = 0;
  window.requestAnimationFrame = (run) => window.setTimeout(() => run(performance.now()));
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  window.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    requests.push(address);
    const given = answers.get(address) ?? 404;
    return answer(typeof given === "function" ? (given as () => Given)() : given);
  };
}

/** Gives the network back and empties the page. */
export function restorePage(): void {
  Object.assign(window, real);
  window.toolLadder = undefined;
  answers.clear();
  document.body.replaceChildren();
}

/** Puts a catalog on the network at an address of its own (nothing is remembered from other tests); returns the folder. */
export function serveCatalog(files: Record<string, Answer> = {}): string {
  const folder = `https://c${++catalogs}.example.org/api/v1/`;
  const all = { "catalog.json": manifest, "tools.json": toolList, ...files };
  for (const [name, given] of Object.entries(all)) answers.set(folder + name, given);
  return folder;
}

/** Where `serveWords` puts them. */
export const WORDS = "https://words.example.org/widget/v1/i18n/";

/** Puts the words of a language on the network, and tells widgets where their default catalog and its words lie. */
export function serveWords(code: string, given: Answer): void {
  window.toolLadder = { ...window.toolLadder, src: "https://words.example.org/api/v1/" };
  serve(`${WORDS}${code}.json`, given);
}

/** Puts an answer at an address. */
export function serve(address: string, given: Answer): void {
  answers.set(address, given);
}

/** Puts a widget on the page and waits until it shows a catalog or an error. */
export async function mount(
  attributes: Record<string, string> = {},
  fallback = "",
): Promise<ToolLadder> {
  await import("../../widget/define.ts");
  const element = document.createElement("tool-ladder");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = fallback;
  const done = settled(element);
  document.body.append(element);
  await done;
  return element;
}

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

function answer(given: Given): Promise<Response> {
  if (given === "never") return new Promise(() => undefined);
  if (given === "down") return Promise.reject(new TypeError("no network"));
  if (typeof given === "number") return Promise.resolve(new Response("", { status: given }));
  return Promise.resolve(new Response(JSON.stringify(given)));
}
