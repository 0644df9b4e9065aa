#!/bin/sh
# mediawiki-title does not capitalize titles in Adlam and Deseret.
#
# Versions: mediawiki-title 0.7.5.
# Seen: on wikis with a capital first letter the first character is taken by charAt, which is half of a letter
# beyond the first plane of Unicode, and half a letter has no capital. The package's own table lists such letters.
# Cherokee, Cyrillic and Greek titles are right.
# Output seen:
#   Latin: capital
#   Cyrillic: capital
#   Cherokee: capital
#   Adlam: small letter
#   Deseret: small letter
# Hurts: caches and services that look pages up by the normalized title: the wiki has the page under the capital,
# the library under the small letter.
# Do: capitalize the first code point before the title is handed over.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mediawiki-title@0.7.5 >&2

cat > try.mjs <<'EOF'
import { Title } from "mediawiki-title";
const siteInfo = {
  general: { lang: "en", legaltitlechars: " %!\"$&'()*,\\-.\\/0-9:;=?@A-Z\\\\^_`a-z~\\x80-\\xFF+" },
  namespaces: { 0: { id: 0, case: "first-letter", "*": "" } },
  namespacealiases: [],
};
const texts = { Latin: "tool", Cyrillic: "вики", Cherokee: "ꭰꮎ", Adlam: "𞤵𞤢", Deseret: "𐐶𐐮" };
for (const [script, text] of Object.entries(texts)) {
  const title = Title.newFromText(text, siteInfo).getPrefixedDBKey();
  const capital = [...text][0].toUpperCase();
  console.log(`${script}: ${title.startsWith(capital) ? "capital" : "small letter"}`);
}
EOF

cat > expected.txt <<'EOF'
Latin: capital
Cyrillic: capital
Cherokee: capital
Adlam: small letter
Deseret: small letter
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
