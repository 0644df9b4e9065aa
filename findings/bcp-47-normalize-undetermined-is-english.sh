#!/bin/sh
# bcp-47-normalize makes English of und, and nothing of an underscore.
#
# Versions: bcp-47-normalize 2.3.0.
# Seen: und, the tag for a language that is not known, becomes en, and und-Arab becomes Arabic: the tag is filled
# by the likeliest guess and cut again. With an underscore, as in pt_BR of many manifests, the answer is an empty
# string and not an error. Intl.getCanonicalLocales keeps und and raises an error at the underscore.
# Output seen:
#   und -> "en"
#   und-Latn -> "en"
#   pt_BR -> ""
#   zh-CN -> "zh"
#   Intl: und -> und
# Hurts: catalogs that clean language lists with it: texts of unknown language are told as English, and a value
# vanishes.
# Do: Intl.getCanonicalLocales after replacing underscores, with its errors told.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts bcp-47-normalize@2.3.0 >&2

cat > try.mjs <<'EOF'
import { bcp47Normalize } from "bcp-47-normalize";
for (const tag of ["und", "und-Latn", "pt_BR", "zh-CN"]) console.log(`${tag} -> ${JSON.stringify(bcp47Normalize(tag))}`);
console.log(`Intl: und -> ${Intl.getCanonicalLocales("und")[0]}`);
EOF

cat > expected.txt <<'EOF'
und -> "en"
und-Latn -> "en"
pt_BR -> ""
zh-CN -> "zh"
Intl: und -> und
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
