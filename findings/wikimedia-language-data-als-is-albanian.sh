#!/bin/sh
# Wikimedia's language data says that als is Albanian, while the Wikipedia at als is Alemannic.
#
# Versions: @wikimedia/language-data 2.0.4.
# Seen: the codes of the other old Wikipedias lead to the language they are written in (bat-smg, fiu-vro, zh-yue);
# als leads to sq, which is right in ISO 639 and wrong for als.wikipedia.org. Codes that it doesn't know, iw among
# them, are written from left to right and named by themselves.
# Output seen:
#   bat-smg: sgs, žemaitėška, ltr
#   zh-yue: yue, 粵語, ltr
#   als: sq, shqip, ltr
#   gsw: false, Alemannisch, ltr
#   iw: false, iw, ltr
# Hurts: tools that name a wiki's language by its subdomain: the Alemannic Wikipedia is listed as shqip.
# Do: map als to gsw wherever the code is that of a wiki.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @wikimedia/language-data@2.0.4 >&2

cat > try.mjs <<'EOF'
import * as data from "@wikimedia/language-data";
for (const code of ["bat-smg", "zh-yue", "als", "gsw", "iw"]) {
  console.log(`${code}: ${data.isRedirect(code)}, ${data.getAutonym(code)}, ${data.getDir(code)}`);
}
EOF

cat > expected.txt <<'EOF'
bat-smg: sgs, žemaitėška, ltr
zh-yue: yue, 粵語, ltr
als: sq, shqip, ltr
gsw: false, Alemannisch, ltr
iw: false, iw, ltr
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
