/** The finder and the page's address: what the address asks for is shown, and what is shown can be linked to. */
import { propertyOf } from "../../widget/interface/attributes.ts";
import { WISHES } from "../../widget/interface/fragment.ts";

/** What an address may say: its parameters are named like the attributes. Which view of which catalog, the page says. */
const PARAMETERS = WISHES.filter((name) => name !== "src" && name !== "view");

/** What readers don't change in the finder: it is carried on as it came. */
const KEPT: ReadonlySet<string> = new Set(["controls", "limit", "theme", "heading-level", "lang"]);

/** What the element says of its state; the filters are named like the attributes. */
interface State {
  query: string;
  purpose: string;
  knows?: ReadonlySet<string> | undefined;
  match: readonly string[];
  filters: { readonly [name: string]: readonly string[] | undefined };
}

/** Browsers ask for the page's icon with each new address: what is typed gets there when the typing rests so long. */
const REST = 500;

/** What is typed and not in the address yet. */
let typed: string | undefined;
let timer = 0;

// This module stands before the widget's in the page, so the properties are there when the element wakes up.
const finder = document.querySelector("tool-ladder");
if (finder !== null) {
  readAddress(finder);
  addEventListener("popstate", () => {
    dropTyped();
    readAddress(finder);
  });
  finder.addEventListener("tool-ladder-results", (event) => {
    writeAddress((event as CustomEvent<{ state: State }>).detail.state);
  });
  // Who leaves the field or the page, or says that this was all, has typed enough.
  finder.addEventListener("focusout", writeTyped);
  // On the way in: out of the element no key comes that was typed into a field.
  finder.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "Enter") writeTyped();
    },
    true,
  );
  addEventListener("pagehide", writeTyped);
}

function readAddress(element: Element): void {
  const params = new URLSearchParams(location.search);
  for (const name of PARAMETERS) {
    const text = params.getAll(name).join(" ").trim();
    if (name !== "lang") Object.assign(element, { [propertyOf(name)]: text || undefined });
    else if (text !== "") element.setAttribute(name, text);
    else element.removeAttribute(name);
  }
}

/** Typing changes the entry of the history that stands, each choice adds one: so the back button takes choices back. */
function writeAddress({ query, purpose, knows, match, filters }: State): void {
  const said: Record<string, string | undefined> = {
    query,
    purpose: purpose === "use" ? "" : purpose,
    knows: knows && ([...knows].join(" ") || "none"),
    match: match.join(" "),
  };
  const now = new URLSearchParams(location.search);
  const chosen = PARAMETERS.map((name) => [
    name,
    KEPT.has(name) ? (now.get(name) ?? "") : (said[name] ?? filters[name]?.join(" ") ?? ""),
  ]);
  const params = new URLSearchParams(chosen.filter(([, value]) => value !== ""));
  const search = params.size > 0 ? `?${params}` : "";
  if (search === location.search) {
    dropTyped();
    return;
  }
  const address = location.pathname + search + location.hash;
  if (onlyWords(params)) {
    dropTyped();
    typed = address;
    timer = window.setTimeout(writeTyped, REST);
  } else {
    writeTyped();
    history.pushState(history.state, "", address);
  }
}

function writeTyped(): void {
  const address = typed;
  dropTyped();
  if (address !== undefined) history.replaceState(history.state, "", address);
}

function dropTyped(): void {
  clearTimeout(timer);
  typed = undefined;
}

/** Whether the address that stands says the same but for the words. */
function onlyWords(params: URLSearchParams): boolean {
  const rest = (each: URLSearchParams): string => {
    const copy = new URLSearchParams(each);
    copy.delete("query");
    copy.sort();
    return String(copy);
  };
  return rest(params) === rest(new URLSearchParams(location.search));
}
