#!/bin/sh
# mwn leaves a zero out of the template that it writes.
#
# Versions: mwn 3.0.3, Node 20 and 24.
# Seen: Mwn.template leaves out parameters without a value, and takes the number 0 for none. The text 0 and all
# other numbers are written.
# Output seen:
#   2: {{Statistics|name=Tool|count=2}}
#   1: {{Statistics|name=Tool|count=1}}
#   0: {{Statistics|name=Tool}}
#   "0": {{Statistics|name=Tool|count=0}}
# Hurts: bots that write statistics or coordinates: a count that falls to 0, or a place on the equator, vanishes,
# and the template shows what it shows for an unknown value.
# Do: turn numbers into text before they are handed over.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mwn@3.0.3 >&2

cat > try.mjs <<'EOF'
import { Mwn } from "mwn";
for (const count of [2, 1, 0, "0"]) {
  console.log(`${JSON.stringify(count)}: ${Mwn.template("Statistics", { name: "Tool", count })}`);
}
EOF

cat > expected.txt <<'EOF'
2: {{Statistics|name=Tool|count=2}}
1: {{Statistics|name=Tool|count=1}}
0: {{Statistics|name=Tool}}
"0": {{Statistics|name=Tool|count=0}}
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
