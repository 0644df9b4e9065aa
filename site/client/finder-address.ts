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

// This module stands before the widget's in the page, so the properties are there when the element wakes up.
const finder = document.querySelector("tool-ladder");
if (finder !== null) {
  readAddress(finder);
  addEventListener("popstate", () => readAddress(finder));
  finder.addEventListener("tool-ladder-results", (event) => {
    writeAddress((event as CustomEvent<{ state: State }>).detail.state);
  });
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
  if (search === location.search) return;
  const write = onlyWords(params) ? "replaceState" : "pushState";
  history[write](history.state, "", location.pathname + search + location.hash);
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
