/** A moment in words, in the reader's own time. */

/** RFC 3339 → day and time; the text itself where it is none. */
export function formatDateTime(moment: string, lang: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  return new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(time);
}
