/** The opening tags of a page that our own build has made. Within quotes none begins: there `<` may stand as it is. */

export interface PageTag {
  name: string;
  /** As they are written. */
  attributes: string;
}

/** All of them, in their order. */
export function tagsIn(html: string): PageTag[] {
  return [...html.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({ name, attributes }));
}

const TAG = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
