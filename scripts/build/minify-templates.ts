/** Minifies the HTML and CSS in template literals, which no minifier of scripts touches. */
import { minifyHTMLLiterals } from "minify-literals";
import type { Plugin } from "rolldown";

/** A rolldown plugin that minifies the templates of this project. */
export const minifyTemplatesPlugin: Plugin = {
  name: "minify-templates",
  transform: {
    filter: { id: /\/(widget|core)\/.*\.ts$/, code: /\b(?:html|svg|css)`/ },
    handler: async (source) => ({ code: await minifyTemplates(source) }),
  },
};

/**
 * The source with its templates minified. White space between words and elements stays one space: a template may stand
 * in the middle of a sentence.
 */
export async function minifyTemplates(source: string): Promise<string> {
  const options = { fileName: "source.ts", html: { conservativeCollapse: true }, sourceMap: false };
  return (await minifyHTMLLiterals(source, options))?.code ?? source;
}
