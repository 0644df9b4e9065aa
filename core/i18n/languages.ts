/** The languages that the widget has words in: each has a file ui/<code>.json. */
export const LANGUAGES: readonly string[] = ["ar", "de", "en"];
