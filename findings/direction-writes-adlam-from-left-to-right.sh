#!/bin/sh
# direction takes Adlam, Mandaic, Samaritan and Hanifi Rohingya for scripts from left to right.
#
# Versions: direction 2.0.1.
# Seen: the package looks for the first strong character. All that lies behind the block of N'Ko counts as written
# from left to right, also the scripts there that run from right to left and Arabic letters of African languages;
# Arabic, Hebrew, Syriac, Thaana and N'Ko are right. The mark for right to left is itself found to be from left to
# right, and a digit, which has no strong direction, decides for the whole text.
# Output seen:
#   N'Ko: rtl
#   Adlam: ltr
#   Hanifi Rohingya: ltr
#   Mandaic: ltr
#   Samaritan: ltr
#   Arabic beh with a dot inside, as in Ajami: ltr
#   mark for right to left, then Latin: ltr
#   Arabic digits, then Latin: rtl
# Hurts: pages that set dir by it: texts in Fulani or Rohingya are aligned and ordered the wrong way round.
# Do: dir=auto in HTML, or Intl.Locale's getTextInfo where the language is known.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts direction@2.0.1 >&2

cat > try.mjs <<'EOF'
import { direction } from "direction";
for (const [name, text] of [
  ["N'Ko", "ߒߞߏ"],
  ["Adlam", "𞤆𞤵𞤤𞤢𞤪"],
  ["Hanifi Rohingya", "𐴌𐴗𐴥𐴝"],
  ["Mandaic", "ࡌࡀࡍࡃࡀ"],
  ["Samaritan", "ࠔࠌࠓࠉࠌ"],
  ["Arabic beh with a dot inside, as in Ajami", "ࢠ"],
  ["mark for right to left, then Latin", "\u200ftools"],
  ["Arabic digits, then Latin", "٣ tools"],
]) {
  console.log(`${name}: ${direction(text)}`);
}
EOF

cat > expected.txt <<'EOF'
N'Ko: rtl
Adlam: ltr
Hanifi Rohingya: ltr
Mandaic: ltr
Samaritan: ltr
Arabic beh with a dot inside, as in Ajami: ltr
mark for right to left, then Latin: ltr
Arabic digits, then Latin: rtl
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
