#!/bin/sh
# spdx-correct makes the public domain of UNLICENSED, and other licences of EUPL and of pairs.
#
# Versions: spdx-correct 3.2.0.
# Seen: npm's word for a package that nobody may use, UNLICENSED, becomes Unlicense, which gives all rights away.
# EUPL becomes UPL-1.0, another licence. Of two licences one is dropped without a word. GPL-3.0 becomes or-later,
# while GPL-2.0 becomes only.
# Output seen:
#   UNLICENSED -> Unlicense
#   EUPL -> UPL-1.0
#   MIT and CC0 -> CC0-1.0
#   MIT OR GPL -> GPL-3.0-or-later
#   GPL-3.0 -> GPL-3.0-or-later
#   GPL-2.0 -> GPL-2.0-only
# Hurts: catalogs that tidy the licences of records with it: a tool is shown as free for any use whose author
# reserved all rights.
# Do: use it to suggest, never to write; refuse UNLICENSED before; keep to a table of spellings of one's own.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts spdx-correct@3.2.0 >&2

cat > try.mjs <<'EOF'
import correct from "spdx-correct";
for (const licence of ["UNLICENSED", "EUPL", "MIT and CC0", "MIT OR GPL", "GPL-3.0", "GPL-2.0"]) {
  console.log(`${licence} -> ${correct(licence)}`);
}
EOF

cat > expected.txt <<'EOF'
UNLICENSED -> Unlicense
EUPL -> UPL-1.0
MIT and CC0 -> CC0-1.0
MIT OR GPL -> GPL-3.0-or-later
GPL-3.0 -> GPL-3.0-or-later
GPL-2.0 -> GPL-2.0-only
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
