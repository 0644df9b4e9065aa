/** The finder and the page's address: what the address asks for is shown, and what is shown can be linked to. */

/** The filters that an address may set, named like the element's attributes. */
const FILTERS = [
  ...["task", "goal", "audience", "level", "type", "platform", "maintainer", "lifecycle"],
  ...["uses", "tools", "license", "language", "help-wanted"],
];

/** What the element says of its state; the filters are named like the attributes. */
interface State {
  query: string;
  purpose: string;
  knows?: ReadonlySet<string> | undefined;
  filters: { readonly [name: string]: readonly string[] | undefined };
}

// This module stands before the widget's in the page, so the attributes are there when the element wakes up.
const finder = document.querySelector("tool-ladder");
if (finder !== null) {
  readAddress(finder);
  finder.addEventListener("tool-ladder-results", (event) => {
    writeAddress((event as CustomEvent<{ state: State }>).detail.state);
  });
}

function readAddress(element: Element): void {
  const params = new URLSearchParams(location.search);
  for (const name of ["query", "purpose", "knows", ...FILTERS]) {
    const value = params.getAll(name).join(" ").trim();
    if (value !== "") element.setAttribute(name, value);
  }
}

function writeAddress({ query, purpose, knows, filters }: State): void {
  const chosen = [
    ["query", query],
    ["purpose", purpose === "use" ? "" : purpose],
    ["knows", knows && ([...knows].join(" ") || "none")],
    ...FILTERS.map((name) => [name, filters[name]?.join(" ")]),
  ].filter((choice): choice is [string, string] => Boolean(choice[1]));
  const params = new URLSearchParams(chosen);
  const search = params.size > 0 ? `?${params}` : "";
  if (search !== location.search) {
    history.replaceState(history.state, "", location.pathname + search + location.hash);
  }
}
