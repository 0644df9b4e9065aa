#!/bin/sh
# wtf_wikipedia cuts a template's value at {{!}}.
#
# Versions: wtf_wikipedia 10.4.2.
# Seen: {{!}} is the way to write a pipe inside a value. The value ends there, and the rest becomes a value
# without a name.
# Output seen:
#   {"title":"Edits","list":["Counter","home"],"template":"tool"}
# Hurts: readers of infoboxes and tool templates: titles and addresses with a pipe are cut, and numbered values
# move up.
# Do: replace {{!}} by &#124; before the text is parsed and turn it back in the values.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wtf_wikipedia@10.4.2 >&2

cat > try.mjs <<'EOF'
import wtf from "wtf_wikipedia";
const [template] = wtf("{{Tool|title=Edits {{!}} Counter|home}}").templates();
console.log(JSON.stringify(template.json()));
EOF

cat > expected.txt <<'EOF'
{"title":"Edits","list":["Counter","home"],"template":"tool"}
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
