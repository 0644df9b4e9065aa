#!/bin/sh
# banana-i18n drops an empty plural form, so that one becomes many.
#
# Versions: banana-i18n 2.4.0.
# Seen: {{PLURAL:$1||s}} means: nothing for one, s for more. MediaWiki reads it so; banana-i18n leaves the empty
# form out and takes the s for one, too. With any text in the form, it is right.
# Output seen:
#   1 tools
#   2 tools
#   with both forms written out: 1 tool
# Hurts: translators who write the ending alone, as on wikis, and interfaces with counts of one.
# Do: write both forms out in every message; check messages for PLURAL with an empty form.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts banana-i18n@2.4.0 >&2

cat > try.mjs <<'EOF'
import Banana from "banana-i18n";
const banana = new Banana("en");
banana.load({ short: "$1 tool{{PLURAL:$1||s}}", long: "$1 {{PLURAL:$1|tool|tools}}" }, "en");
console.log(banana.i18n("short", 1));
console.log(banana.i18n("short", 2));
console.log(`with both forms written out: ${banana.i18n("long", 1)}`);
EOF

cat > expected.txt <<'EOF'
1 tools
2 tools
with both forms written out: 1 tool
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
