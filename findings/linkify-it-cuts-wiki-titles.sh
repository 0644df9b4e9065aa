#!/bin/sh
# linkify-it cuts a wiki's address at a dash, a middle dot or a Tibetan syllable.
#
# Versions: linkify-it 6.1.0.
# Seen: an address written as people read it ends, for linkify-it, at any sign of punctuation beyond ASCII, and
# the link leads to a page of the first word. Letters of any script are taken, which its manual calls full support
# of Unicode. The en dash is the rule in titles of the English Wikipedia, the middle dot parts names in Japanese,
# and the tsheg every syllable in Tibetan.
# Output seen:
#   https://en.wikipedia.org/wiki/Black–Scholes_model -> https://en.wikipedia.org/wiki/Black
#   https://ja.wikipedia.org/wiki/アイザック・ニュートン -> https://ja.wikipedia.org/wiki/アイザック
#   https://bo.wikipedia.org/wiki/བོད་ཡིག -> https://bo.wikipedia.org/wiki/བོད
#   https://ca.wikipedia.org/wiki/Paral·lel -> https://ca.wikipedia.org/wiki/Paral
#   https://fr.wikipedia.org/wiki/L’Équipe -> https://fr.wikipedia.org/wiki/L
#   https://ja.wikipedia.org/wiki/ウィキペディア -> https://ja.wikipedia.org/wiki/ウィキペディア
# Hurts: talk pages, chats and catalogs whose Markdown links addresses by itself (markdown-it with linkify): the
# link works and shows another article.
# Do: percent-encode titles, or put the address between angle brackets, where Markdown takes it whole.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts linkify-it@6.1.0 >&2

cat > try.mjs <<'EOF'
import { LinkifyIt } from "linkify-it";
const linkify = new LinkifyIt();
for (const address of [
  "https://en.wikipedia.org/wiki/Black–Scholes_model",
  "https://ja.wikipedia.org/wiki/アイザック・ニュートン",
  "https://bo.wikipedia.org/wiki/བོད་ཡིག",
  "https://ca.wikipedia.org/wiki/Paral·lel",
  "https://fr.wikipedia.org/wiki/L’Équipe",
  "https://ja.wikipedia.org/wiki/ウィキペディア",
]) {
  console.log(`${address} -> ${linkify.match(address)[0].url}`);
}
EOF

cat > expected.txt <<'EOF'
https://en.wikipedia.org/wiki/Black–Scholes_model -> https://en.wikipedia.org/wiki/Black
https://ja.wikipedia.org/wiki/アイザック・ニュートン -> https://ja.wikipedia.org/wiki/アイザック
https://bo.wikipedia.org/wiki/བོད་ཡིག -> https://bo.wikipedia.org/wiki/བོད
https://ca.wikipedia.org/wiki/Paral·lel -> https://ca.wikipedia.org/wiki/Paral
https://fr.wikipedia.org/wiki/L’Équipe -> https://fr.wikipedia.org/wiki/L
https://ja.wikipedia.org/wiki/ウィキペディア -> https://ja.wikipedia.org/wiki/ウィキペディア
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
