/** Former places: the page knows a node where it has put it, and may take it away from there or put another beside it. */

const METHODS = ["removeChild", "replaceChild", "insertBefore"] as const;

type Change = (this: Node, ...nodes: (Node | null)[]) => Node;

/**
 * What the page does to nodes of a place is done to what stands there for them, or where they stand now. The last one
 * that a method is given is the one that the place has to have.
 */
export function followChanges(place: Node, inStead: (node: Node) => Node | undefined): void {
  for (const name of METHODS) {
    const change = Reflect.get(Node.prototype, name) as Change;
    (place as unknown as Record<string, Change>)[name] = (...nodes) => {
      const there = nodes.map((node) => {
        const other = node && inStead(node);
        return other?.parentNode === place ? other : node;
      });
      const around = there.at(-1)?.parentNode;
      const done = change.apply(around?.parentNode === place ? around : place, there);
      return nodes[there.indexOf(done)]!;
    };
  }
}
