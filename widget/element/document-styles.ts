/** Styles in the document that an element stands in: those that were made in another one may not be adopted. */
import { adoptStyles, type CSSResult } from "lit";

/** Gives a shadow root these styles and no others. */
export function adoptIn(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView } = root.ownerDocument;
  if (root.ownerDocument === document) adoptStyles(root, [...styles]);
  // Without a window nothing is drawn.
  else if (defaultView)
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
}
