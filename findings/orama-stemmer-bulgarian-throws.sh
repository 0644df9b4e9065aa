#!/bin/sh
# The Bulgarian stemmer of @orama/stemmers throws at ordinary words.
#
# Versions: @orama/stemmers 3.1.18, Node 20 and 24.
# Seen: stemmer(word) of @orama/stemmers/bulgarian raises a TypeError for many words with a vowel that alternates,
# such as the plural of page: it assigns to a character of a string, which strict code forbids, and modules are
# strict. Every other language of the package stems its own stop words without an error.
# Output seen:
#   страница: страниц
#   страници: TypeError
#   инструменти: инструмент
#   равен: TypeError
# Hurts: whoever builds an index with Bulgarian texts: one such word ends the build.
# Do: catch the error and let the word stand for itself, or take another stemmer for Bulgarian.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @orama/stemmers@3.1.18 >&2

cat > try.mjs <<'EOF'
import { stemmer } from "@orama/stemmers/bulgarian";
for (const word of ["страница", "страници", "инструменти", "равен"]) {
  let stem;
  try {
    stem = stemmer(word);
  } catch (error) {
    stem = error.name;
  }
  console.log(`${word}: ${stem}`);
}
EOF

cat > expected.txt <<'EOF'
страница: страниц
страници: TypeError
инструменти: инструмент
равен: TypeError
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
