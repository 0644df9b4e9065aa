/** The finder and the page's address: what the address asks for is shown, and what is shown can be linked to. */

/** What an address may say: the element's properties, and its parameters, which are named like the attributes. */
const PARAMETERS = [
  ...["query", "purpose", "knows", "match", "task", "goal", "audience", "level", "type"],
  ...["platform", "maintainer", "lifecycle", "wiki", "uses", "tools", "license", "language"],
  "help-wanted",
] as const;

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
  const properties = PARAMETERS.map((name) => [
    name === "help-wanted" ? "helpWanted" : name,
    params.getAll(name).join(" ").trim() || undefined,
  ]);
  Object.assign(element, Object.fromEntries(properties));
}

/** Typing changes the entry of the history that stands, each choice adds one: so the back button takes choices back. */
function writeAddress({ query, purpose, knows, match, filters }: State): void {
  const said: Record<string, string | undefined> = {
    query,
    purpose: purpose === "use" ? "" : purpose,
    knows: knows && ([...knows].join(" ") || "none"),
    match: match.join(" "),
  };
  const chosen = PARAMETERS.map((name) => [name, said[name] ?? filters[name]?.join(" ") ?? ""]);
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
