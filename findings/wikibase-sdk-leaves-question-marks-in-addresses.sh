#!/bin/sh
# wikibase-sdk writes the titles of Commons into addresses as they are.
#
# Versions: wikibase-sdk 11.6.6.
# Seen: getSitelinkUrl encodes the title for Wikipedias and their sisters. For Commons, Wikispecies, Meta and
# MediaWiki it does not, nor does getImageUrl: a question mark begins the query, so that the page asked for is
# another, and the width comes after a second one.
# Output seen:
#   enwiki: page /wiki/Category%3AWho_is_it%3F
#   frwikisource: page /wiki/Category%3AWho_is_it%3F
#   commonswiki: page /wiki/Category:Who%20is%20it
#   specieswiki: page /wiki/Category:Who%20is%20it
#   metawiki: page /wiki/Category:Who%20is%20it
#   image: page /wiki/Special:FilePath/Who%20is%20it, query ?.jpg?width=200
# Hurts: lists and galleries from Wikidata: a category or picture whose name holds ? or % leads to another page or
# to none.
# Do: hand encodeURIComponent of the title over for these sites.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wikibase-sdk@11.6.6 >&2

cat > try.mjs <<'EOF'
import { getImageUrl, getSitelinkUrl } from "wikibase-sdk";
const title = "Category:Who is it?";
for (const site of ["enwiki", "frwikisource", "commonswiki", "specieswiki", "metawiki"]) {
  const address = getSitelinkUrl({ site, title });
  console.log(`${site}: page ${new URL(address).pathname}`);
}
const image = new URL(getImageUrl("Who is it?.jpg", 200));
console.log(`image: page ${image.pathname}, query ${image.search}`);
EOF

cat > expected.txt <<'EOF'
enwiki: page /wiki/Category%3AWho_is_it%3F
frwikisource: page /wiki/Category%3AWho_is_it%3F
commonswiki: page /wiki/Category:Who%20is%20it
specieswiki: page /wiki/Category:Who%20is%20it
metawiki: page /wiki/Category:Who%20is%20it
image: page /wiki/Special:FilePath/Who%20is%20it, query ?.jpg?width=200
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
