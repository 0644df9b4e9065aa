#!/bin/sh
# Pagefind answers a word that no text holds by texts that hold its first letter.
#
# Versions: pagefind 1.6.0 on Linux, Node 20 and 24.
# Seen: where no word begins as the query's word, its longest known beginning is taken, down to one letter:
# citing, where only citation is held, finds a text about C++ and not the one about citations. A word whose first
# letter is no word of its own finds nothing.
# Output seen:
#   citation: Citation finder
#   citing: C++ helper
#   cxyz: C++ helper
#   fxyz: nothing
# Hurts: catalogs that name C++, R or D: these entries are the answer to any unknown word with that letter, and an
# empty list, which could suggest something, never comes.
# Do: compare the words that are marked in a result with the query before it is shown, or say which word was
# looked for.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0 @pagefind/linux-x64@1.6.0 >&2

cat > try.mjs <<'EOF'
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";

const { index } = await createIndex();
for (const [title, content] of [
  ["Citation finder", "finds a missing citation"],
  ["C++ helper", "for code in C++"],
]) {
  await index.addCustomRecord({ url: `/${title}`, language: "en", content: `${title}. ${content}`, meta: { title } });
}
const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
await index.writeFiles({ outputPath: folder });
await close();

// Its script is made for pages: it gets its files from the folder.
globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }) };
globalThis.window = globalThis;
globalThis.location = new URL("https://example.org/");
globalThis.fetch = async (address) => new Response(readFileSync(String(address).replace(/^file:..|[?].*$/g, "")));
const script = await import(pathToFileURL(join(folder, "pagefind.js")));
await script.options({ basePath: `${folder}/`, baseUrl: "/" });
for (const query of ["citation", "citing", "cxyz", "fxyz"]) {
  const { results } = await script.search(query);
  const titles = await Promise.all(results.map(async (result) => (await result.data()).meta.title));
  console.log(`${query}: ${titles.join(", ") || "nothing"}`);
}
EOF

cat > expected.txt <<'EOF'
citation: Citation finder
citing: C++ helper
cxyz: C++ helper
fxyz: nothing
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
