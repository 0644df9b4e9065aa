#!/bin/sh
# stopword leaves the commonest Burmese words in text that wikis store.
#
# Versions: stopword 3.1.5.
# Seen: 42 of the 275 words of its list `mya` have their marks in another order than Unicode's canonical one.
# MediaWiki and most databases of text store NFC, where the same words have the canonical order, so they are never
# equal. "and" and "with" are among them. Of all its lists this one alone has more than one such word.
# Output seen:
#   mya: 42 of 275 are not NFC
#   as listed: []
#   in NFC:    [ 'နှင့်', 'နှင့်အတူ' ]
# Hurts: searches and word counts of Burmese pages, which keep words that say nothing.
# Do: normalize the list and the text to the same form before they are compared.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts stopword@3.1.5 >&2

cat > try.mjs <<'EOF'
import { mya, removeStopwords } from "stopword";
const others = mya.filter((word) => word !== word.normalize("NFC"));
console.log(`mya: ${others.length} of ${mya.length} are not NFC`);
const words = ["\u1014\u103e\u1004\u1037\u103a", "\u1014\u103e\u1004\u1037\u103a\u1021\u1010\u1030"];
const listed = words.map((word) => mya.find((each) => each.normalize("NFC") === word));
console.log("as listed:", removeStopwords(listed, mya));
console.log("in NFC:   ", removeStopwords(words, mya));
EOF

cat > expected.txt <<'EOF'
mya: 42 of 275 are not NFC
as listed: []
in NFC:    [ 'နှင့်', 'နှင့်အတူ' ]
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
