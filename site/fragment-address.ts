/** Where a link that embeds the catalog leads on the catalog's own site, for those whose page has no script for it. */
import { isId } from "../schema/ids.ts";
import { readFragment } from "../widget/interface/fragment.ts";
import { finderAddress, pageAddress } from "./address.ts";

/** Said by the page that is opened: which view it is, and the catalog that it shows. */
const SETTLED = ["view", "src"];

/** A fragment → the page that shows the same; undefined where the fragment is no embed. */
export function fragmentAddress(fragment: string): string | undefined {
  const wishes = readFragment(fragment);
  if (wishes === undefined) return undefined;
  const tool = wishes.get("tool") ?? "";
  if (wishes.get("view") === "card" && isId(tool)) return pageAddress("tools", tool);
  const choices = [...wishes].filter(([name, text]) => text !== "" && !SETTLED.includes(name));
  return choices.length > 0 ? finderAddress(Object.fromEntries(choices)) : pageAddress("tools");
}
