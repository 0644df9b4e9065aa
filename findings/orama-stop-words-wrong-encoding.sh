#!/bin/sh
# The Ukrainian and Lithuanian stop words of @orama/stopwords are in the wrong encoding.
#
# Versions: @orama/stopwords 3.1.18.
# Seen: the Ukrainian list has 28 words, some of them read in a wrong code page (box-drawing signs in place of
# letters), and lacks the words for in, on and not; the Lithuanian list has letters of Icelandic in place of its
# own. The Hindi list holds a word with an invisible byte order mark in front. None of them can ever match a text.
# Output seen:
#   ukrainian: 28 words, 5 with signs that are no letters; has "в": false, "на": false, "не": false
#   lithuanian: 507 words, 147 with letters that Lithuanian does not have
#   indian: 1 with an invisible mark
# Hurts: searches in these languages: the commonest words count as words that carry meaning, and a list is there,
# so nobody notices.
# Do: look at a list before it is trusted (letters of the language's script alone), or take the words from the
# texts' own frequencies.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @orama/stopwords@3.1.18 >&2

cat > try.mjs <<'EOF'
import { stopwords as ukrainian } from "@orama/stopwords/ukrainian";
import { stopwords as lithuanian } from "@orama/stopwords/lithuanian";
import { stopwords as indian } from "@orama/stopwords/indian";
const noLetters = ukrainian.filter((word) => !/^[\p{L}\p{M}'’ -]+$/u.test(word)).length;
const has = ["в", "на", "не"].map((word) => `"${word}": ${ukrainian.includes(word)}`).join(", ");
console.log(`ukrainian: ${ukrainian.length} words, ${noLetters} with signs that are no letters; has ${has}`);
const foreign = lithuanian.filter((word) => /[^aąbcčdeęėfghiįyjklmnoprsštuųūvzž -]/.test(word)).length;
console.log(`lithuanian: ${lithuanian.length} words, ${foreign} with letters that Lithuanian does not have`);
console.log(`indian: ${indian.filter((word) => word.includes("\uFEFF")).length} with an invisible mark`);
EOF

cat > expected.txt <<'EOF'
ukrainian: 28 words, 5 with signs that are no letters; has "в": false, "на": false, "не": false
lithuanian: 507 words, 147 with letters that Lithuanian does not have
indian: 1 with an invisible mark
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
