#!/bin/sh
# elasticlunr finds nothing that is written in other letters than Latin ones.
#
# Versions: elasticlunr 0.9.5.
# Seen: its default pipeline trims every character that is no Latin letter or digit from both ends of a word, before
# it is indexed and before it is searched. A word of Cyrillic, Arabic, Greek or Chinese is trimmed to nothing; no error
# says so. Of "größe" the whole stays, of "école" the first letter goes, so that "cole" finds it.
# Output seen:
#   Инструмент   0
#   أدوات        0
#   Εργαλείο     0
#   工具           0
#   Größe        1
#   cole         1
# Hurts: catalogs and manuals with titles in several languages, which a static site indexes with it.
# Do: take the trimmer out of the pipeline, or put one in that knows letters by their Unicode property.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts elasticlunr@0.9.5 >&2

cat > try.mjs <<'EOF'
import elasticlunr from "elasticlunr";
const titles = ["Инструмент", "أدوات", "Εργαλείο", "工具", "Größe", "école"];
const index = elasticlunr(function () {
  this.addField("title");
});
titles.forEach((title, id) => index.addDoc({ id, title }));
for (const query of [...titles.slice(0, 5), "cole"])
  console.log(`${query.padEnd(12)} ${index.search(query, {}).length}`);
EOF

cat > expected.txt <<'EOF'
Инструмент   0
أدوات        0
Εργαλείο     0
工具           0
Größe        1
cole         1
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
