/** Dates in the reader's language. */
import { perLanguage } from "./format.ts";

const DAY = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
const TIME = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;

/** A day (2024-02-29) or a moment (RFC 3339) → the day in words. What is not a date comes back as it is. */
export const formatDate = dateFormatter(DAY);

/** A moment (RFC 3339) → day and time in words, in UTC, which is said. What is not a date comes back as it is. */
export const formatDateTime = dateFormatter({ ...DAY, ...TIME });

/** A moment (RFC 3339) → day and time in words, by the reader's own clock. What is not a date comes back as it is. */
export const formatLocalTime = dateFormatter({ dateStyle: "medium", timeStyle: "short" });

function dateFormatter(options: Intl.DateTimeFormatOptions): (iso: string, lang: string) => string {
  const formats = perLanguage((locale) => new Intl.DateTimeFormat(locale, options));
  return (iso, lang) => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime()) ? iso : formats(lang).format(date);
  };
}
