/** Texts as words that can be compared, whatever their case, accents and punctuation. */

/** The words of a text in lower case, without accents and punctuation. C, C++ and C# stay different. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)
    .filter((word) => word !== "");
}
