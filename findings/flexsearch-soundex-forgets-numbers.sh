#!/bin/sh
# FlexSearch's soundex encoder drops numbers, and what follows a digit.
#
# Versions: flexsearch 0.8.212, Node 20 and 24.
# Seen: Charset.LatinSoundex writes a word as its first letter and codes for the others. A word of digits alone
# becomes nothing and is not indexed, and the digits in v2, v3 or OAuth2 vanish, so that the versions are one
# word. Nothing is said; the other encoders keep them.
# Output seen:
#   LatinExtra: 2024 finds year
#   LatinExtra: Q42 finds item
#   LatinExtra: Q64 finds nothing
#   LatinExtra: v2 finds api
#   LatinExtra: v3 finds nothing
#   LatinExtra: maps finds year
#   LatinSoundex: 2024 finds nothing
#   LatinSoundex: Q42 finds item
#   LatinSoundex: Q64 finds item
#   LatinSoundex: v2 finds api
#   LatinSoundex: v3 finds api
#   LatinSoundex: maps finds year
# Hurts: catalogs with the fuzziest encoder: years, ISBNs and Q-numbers find nothing, or everything with the
# letter.
# Do: keep LatinExtra, or search by numbers in an index of its own.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 >&2

cat > try.mjs <<'EOF'
import FlexSearch from "flexsearch";
const { Charset, Index } = FlexSearch;
for (const name of ["LatinExtra", "LatinSoundex"]) {
  const index = new Index({ encoder: Charset[name] });
  index.add("year", "Election maps 2024");
  index.add("item", "Map of Q42");
  index.add("api", "Client of API v2");
  for (const query of ["2024", "Q42", "Q64", "v2", "v3", "maps"]) {
    console.log(`${name}: ${query} finds ${index.search(query).join(", ") || "nothing"}`);
  }
}
EOF

cat > expected.txt <<'EOF'
LatinExtra: 2024 finds year
LatinExtra: Q42 finds item
LatinExtra: Q64 finds nothing
LatinExtra: v2 finds api
LatinExtra: v3 finds nothing
LatinExtra: maps finds year
LatinSoundex: 2024 finds nothing
LatinSoundex: Q42 finds item
LatinSoundex: Q64 finds item
LatinSoundex: v2 finds api
LatinSoundex: v3 finds api
LatinSoundex: maps finds year
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
