/** Text for an address, percent-encoded. A lone half of a surrogate pair has no place in one. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}
