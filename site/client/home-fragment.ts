/** Home opens what a link that embeds the catalog asks for: such links lead here where they could not be embeds. */
import { fragmentAddress } from "../fragment-address.ts";

openFragment();
addEventListener("hashchange", openFragment);

/** In place of this page, so that the way back leads to the page with the link. */
function openFragment(): void {
  const address = fragmentAddress(location.hash);
  if (address !== undefined) location.replace(address);
}
