/**
 * Placeholders: what a wiki lets through where it lets no element through. Each becomes one `<tool-ladder>`, with what
 * stood there inside it, where it is shown until there is something better.
 */
import { parseAddress } from "../data/address.ts";
import { followChanges } from "./former-place.ts";
import { readFragment, WISHES } from "../interface/fragment.ts";
import { defaultSource, editorsSource } from "../data/origins.ts";
import type { ToolLadder } from "./tool-ladder.ts";

const TAG = "tool-ladder";
const BOX = `div.${TAG}`;
const LINK = `a[href*="#${TAG}"]`;

/** What has been done already, and what somebody is writing at the moment. */
const OUT_OF_REACH = `${TAG}, [contenteditable=""], [contenteditable="true"]`;

/** Makes elements out of all placeholders in a part of a page, itself included; those that are done stay as they are. */
export function upgradePlaceholders(part: ParentNode): void {
  for (const box of find<HTMLElement>(part, BOX)) upgradeBox(box);
  for (const link of find<HTMLAnchorElement>(part, LINK)) upgradeLink(link);
}

function find<E extends Element>(part: ParentNode, selector: string): E[] {
  const own = part instanceof Element && part.matches(selector) ? [part as E] : [];
  return [...own, ...part.querySelectorAll<E>(selector)];
}

/** Placeholders by what they have become. */
const made = new WeakMap<Node, HTMLElement>();
const elementOf = (place: Node) => made.get(place);

/** An attribute has been set: what it makes a placeholder becomes an element; one that is made follows. */
export function followPlaceholder(place: Element): void {
  const element = made.get(place);
  const isLink = place.matches(LINK);
  if (!isLink && !place.matches(BOX)) return;
  if (element?.contains(place) || (element && place.contains(element)))
    setWishes(element, isLink ? linkWishes(place as HTMLAnchorElement) : boxWishes(place));
  else if (isLink) upgradeLink(place as HTMLAnchorElement);
  else upgradeBox(place as HTMLElement);
}

function upgradeBox(box: HTMLElement): void {
  if (isOutOfReach(box) || box.querySelector(TAG) !== null) return;
  const element = createElement(boxWishes(box));
  if (element === undefined) return;
  made.set(box, element);
  keepFocus(box, element, () => {
    element.append(...box.childNodes);
    box.append(element);
  });
  followChanges(box, elementOf);
}

function boxWishes(box: Element): Map<string, string> {
  return new Map(WISHES.map((name) => [name, box.getAttribute(`data-${name}`) ?? ""]));
}

function upgradeLink(link: HTMLAnchorElement): void {
  // The page may have taken it away again.
  if (isOutOfReach(link) || link.parentNode === null) return;
  const element = createElement(linkWishes(link));
  if (element === undefined) return;
  made.set(link, element);
  keepFocus(link, element, () => {
    link.before(element);
    element.append(link);
  });
  followChanges(element.parentNode!, elementOf);
}

function linkWishes(link: HTMLAnchorElement): Map<string, string> | undefined {
  const wishes = readFragment(link.hash);
  if (wishes === undefined) return undefined;
  if (isSamePage(link)) {
    // With nothing after it, it may as well be the name of a heading.
    if (link.hash === `#${TAG}`) return undefined;
  } else if (wishes.get("src") === "") {
    wishes.set("src", sourceOf(link));
  }
  return wishes;
}

/** The catalog that a link leads to: the default one where it is on its host, else the one beside the link's page. */
function sourceOf(link: HTMLAnchorElement): string {
  const standard = defaultSource();
  if (standard !== undefined && parseAddress(standard, link.baseURI)?.origin === link.origin)
    return standard;
  return parseAddress("api/v1/", link.href)?.href ?? link.href;
}

function isSamePage(link: HTMLAnchorElement): boolean {
  // The page may say that its addresses begin elsewhere.
  const isFragment = link.getAttribute("href")!.trim().startsWith("#");
  return isFragment || link.href.split("#")[0] === location.href.split("#")[0];
}

/** What is inside a box is the box's fallback, whether the box could be made an element or not. */
function isOutOfReach(place: Element): boolean {
  return place.closest(OUT_OF_REACH) !== null || Boolean(place.parentElement?.closest(BOX));
}

/** An element with those wishes that have a value; undefined where there are none, or the catalog may not be read. */
function createElement(wishes: ReadonlyMap<string, string> | undefined): HTMLElement | undefined {
  const element = document.createElement(TAG);
  return setWishes(element, wishes) ? element : undefined;
}

function setWishes(element: HTMLElement, wishes: ReadonlyMap<string, string> | undefined): boolean {
  const src = wishes?.get("src")?.trim() ?? "";
  const place = { base: document.baseURI, protocol: location.protocol };
  const isReadable =
    src === "" ? defaultSource() !== undefined : editorsSource(src, place) !== undefined;
  if (!wishes || !isReadable) return false;
  for (const [name, text] of wishes) {
    const value = text.trim();
    // What the person has chosen meanwhile is not undone by what has not changed.
    if (value === (element.getAttribute(name) ?? "")) continue;
    if (value === "") element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  return true;
}

/** What is moved loses the focus, and can't have it back before the element has drawn a place for it. */
function keepFocus(around: Element, element: HTMLElement, move: () => void): void {
  const { activeElement } = document;
  move();
  if (!(activeElement instanceof HTMLElement) || !around.contains(activeElement)) return;
  const { updateComplete } = element as Partial<ToolLadder>;
  void Promise.resolve(updateComplete).then(() => activeElement.focus({ preventScroll: true }));
}
