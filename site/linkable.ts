/** Which addresses from data may become links; the others are shown as text. */

/** Encrypted, and with no user before the host: such an address leads elsewhere than it reads. */
export function isSecure(url: string): boolean {
  return /^https:\/\/[^\s/?#@]+(?:[/?#]|$)/i.test(url);
}

/** The same, or one that writes to somebody and says nothing in advance. */
export function isLinkable(url: string): boolean {
  return isSecure(url) || /^mailto:[\w.+-]+@[\w.-]+$/i.test(url);
}

/** An address that the catalog gives for itself, which need not be encrypted; of any other scheme it leads nowhere. */
export function onWeb(url: string): string {
  return /^https?:\/\//i.test(url) ? url : "about:blank";
}
