#!/bin/sh
# wikibase-sdk gives Commons and MediaWiki a key that no site has.
#
# Versions: wikibase-sdk 11.6.6.
# Seen: for the address of an article getSitelinkData gives the site's key, as in an item's sitelinks. For Commons
# it gives commons and not commonswiki, and likewise for Wikidata, MediaWiki and Wikifunctions; its own isSite
# does not know them. Wikispecies and Meta, whose addresses it writes itself, raise an error.
# be-tarask.wikipedia.org, the address in use, becomes be_taraskwiki, where the key is be_x_oldwiki.
# Output seen:
#   enwiki: enwiki, a site: true
#   commonswiki: commons, a site: false
#   mediawikiwiki: mediawiki, a site: false
#   wikidatawiki: wikidata, a site: false
#   specieswiki: project is unknown: wikimedia
#   metawiki: project is unknown: wikimedia
#   be-tarask: be_taraskwiki, a site: false
# Hurts: bots and forms that turn a pasted link into a sitelink: Wikibase refuses the site, or the link is not
# found.
# Do: keep a table for these sites, and check every key by isSite.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wikibase-sdk@11.6.6 >&2

cat > try.mjs <<'EOF'
import { getSitelinkData, getSitelinkUrl, isSite } from "wikibase-sdk";
function key(address) {
  try {
    const { key } = getSitelinkData(address);
    return `${key}, a site: ${isSite(key)}`;
  } catch (error) {
    return error.message;
  }
}
for (const site of ["enwiki", "commonswiki", "mediawikiwiki", "wikidatawiki", "specieswiki", "metawiki"]) {
  console.log(`${site}: ${key(getSitelinkUrl({ site, title: "Title" }))}`);
}
console.log(`be-tarask: ${key("https://be-tarask.wikipedia.org/wiki/Title")}`);
EOF

cat > expected.txt <<'EOF'
enwiki: enwiki, a site: true
commonswiki: commons, a site: false
mediawikiwiki: mediawiki, a site: false
wikidatawiki: wikidata, a site: false
specieswiki: project is unknown: wikimedia
metawiki: project is unknown: wikimedia
be-tarask: be_taraskwiki, a site: false
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
