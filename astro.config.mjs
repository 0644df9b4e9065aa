/**
 * Where the site's sources are, and what the content security policy asks of Astro: no inline style, no inline script.
 * Address, base path and folders come from the command line (scripts/cli/build.ts, scripts/cli/dev.ts).
 */
import { defineConfig } from "astro/config";

export default defineConfig({
  srcDir: "./site",
  publicDir: "./site/public",
  outDir: "./dist",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // Shiki writes style attributes.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // Some hosts name another encoding, and some change capitals.
          charset: "ascii",
          hashCharacters: "base36",
          sanitizeFileName: (name) => name.toLowerCase().replace(/[^\w.-]/g, "_"),
        },
      },
    },
  },
});
