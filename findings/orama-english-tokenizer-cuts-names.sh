#!/bin/sh
# Orama's default tokenizer cuts words at letters that English lacks, and drops other scripts whole.
#
# Versions: @orama/orama 3.1.18.
# Seen: with the default language, english, the letters ï, ö, ü, å, ø, ß and all scripts but Latin are separators:
# Größe is indexed as gr and e, a title in Arabic or Chinese as nothing, so that its exact title finds nothing.
# The letters à è é ì ò ó ù are kept, so that tries with café look right.
# Output seen:
#   Größe ["gr","e"]
#   naïve ["na","ve"]
#   café ["cafe"]
#   مستكشف []
#   維基百科 []
#   exact title in Arabic: 0 hits
# Hurts: catalogs in English whose tools have names of other languages.
# Do: give the tokenizer by hand (one that cuts at what is no letter of any script), or another engine.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @orama/orama@3.1.18 >&2

cat > try.mjs <<'EOF'
import { create, insert, search } from "@orama/orama";
const database = create({ schema: { title: "string" } });
for (const word of ["Größe", "naïve", "café", "مستكشف", "維基百科"]) {
  console.log(word, JSON.stringify(database.tokenizer.tokenize(word)));
}
insert(database, { title: "مستكشف" });
console.log(`exact title in Arabic: ${search(database, { term: "مستكشف" }).count} hits`);
EOF

cat > expected.txt <<'EOF'
Größe ["gr","e"]
naïve ["na","ve"]
café ["cafe"]
مستكشف []
維基百科 []
exact title in Arabic: 0 hits
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
