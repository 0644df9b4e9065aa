/** The words that the script begins with, as they are, in the place of what takes them from all the others. */
import type { Plugin } from "rolldown";
import { startWords } from "../../widget/words/start-words.ts";

/** A rolldown plugin that does so. */
export const startWordsPlugin: Plugin = {
  name: "start-words",
  load: {
    filter: { id: /\/words\/start-words\.ts$/ },
    handler: () => `export const startWords = ${JSON.stringify(startWords)};`,
  },
};
