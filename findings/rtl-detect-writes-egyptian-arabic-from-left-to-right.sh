#!/bin/sh
# rtl-detect writes Egyptian Arabic from left to right and Kurdish Latin from right to left.
#
# Versions: rtl-detect 1.1.2, beside @wikimedia/language-data 2.0.4.
# Seen: the answer comes from a list of twenty codes. Languages of whole Wikipedias in Arabic script are missing
# (arz, ary, azb, ks, skr, lrc), and the script in a tag is never looked at: az-Arab and pa-Arab run from left to
# right, ku-Latn and ug-Latn from right to left. Wikimedia's language data is right in all of these.
# Output seen:
#   ar: rtl, by Wikimedia rtl
#   arz: ltr, by Wikimedia rtl
#   ary: ltr, by Wikimedia rtl
#   azb: ltr, by Wikimedia rtl
#   ks: ltr, by Wikimedia rtl
#   skr: ltr, by Wikimedia rtl
#   lrc: ltr, by Wikimedia rtl
#   az-Arab: ltr, by Wikimedia rtl
#   pa-Arab: ltr, by Wikimedia rtl
#   ku-Latn: rtl, by Wikimedia ltr
#   ug-Latn: rtl, by Wikimedia ltr
# Hurts: interfaces that set dir from the language's code: these wikis are mirrored.
# Do: getDir of @wikimedia/language-data; Intl.Locale's text direction knows scripts, and not arz or ary.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts rtl-detect@1.1.2 @wikimedia/language-data@2.0.4 >&2

cat > try.mjs <<'EOF'
import { getDir } from "@wikimedia/language-data";
import detect from "rtl-detect";
for (const code of ["ar", "arz", "ary", "azb", "ks", "skr", "lrc", "az-Arab", "pa-Arab", "ku-Latn", "ug-Latn"]) {
  console.log(`${code}: ${detect.getLangDir(code)}, by Wikimedia ${getDir(code.toLowerCase())}`);
}
EOF

cat > expected.txt <<'EOF'
ar: rtl, by Wikimedia rtl
arz: ltr, by Wikimedia rtl
ary: ltr, by Wikimedia rtl
azb: ltr, by Wikimedia rtl
ks: ltr, by Wikimedia rtl
skr: ltr, by Wikimedia rtl
lrc: ltr, by Wikimedia rtl
az-Arab: ltr, by Wikimedia rtl
pa-Arab: ltr, by Wikimedia rtl
ku-Latn: rtl, by Wikimedia ltr
ug-Latn: rtl, by Wikimedia ltr
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
