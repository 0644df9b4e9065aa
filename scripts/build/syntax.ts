/** Edits the syntax nodes of our own sources while they are bundled. */
import { type Plugin, RolldownMagicString } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";

/** What is done at nodes, by their types. */
type Edits = ConstructorParameters<typeof Visitor>[0];

/** A rolldown plugin that changes our own sources one by one. */
export function sourcePlugin(name: string, change: (source: string) => string): Plugin {
  const filter = { id: /\/(widget|core)\/.*\.ts$/ };
  return { name, transform: { filter, handler: (source) => ({ code: change(source) }) } };
}

/** A TypeScript source, edited at its nodes. */
export function editNodes(source: string, edits: (text: RolldownMagicString) => Edits): string {
  const text = new RolldownMagicString(source);
  new Visitor(edits(text)).visit(parseSync("source.ts", source, { lang: "ts" }).program);
  return text.toString();
}
