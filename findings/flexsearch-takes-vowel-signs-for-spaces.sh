#!/bin/sh
# FlexSearch finds one Hindi word by another that shares its consonants.
#
# Versions: flexsearch 0.8.212, Node 20 and 24.
# Seen: the encoders keep letters and numbers, and vowel signs of Indic, Thai and Burmese scripts are neither for
# Unicode: they are marks. Each cuts the word in two, also with the encoder named Exact, and a word becomes its
# consonants: time finds nail, and gift finds day. Accents of Latin letters, which are marks too, are treated
# well.
# Output seen:
#   Hindi: काल finds कील: 1 by default, 1 with Exact
#   Bengali: দান finds দিন: 1 by default, 1 with Exact
#   Tamil: தா finds தி: 1 by default, 1 with Exact
#   Khmer: កា finds កី: 1 by default, 1 with Exact
#   German: schon finds schön: 1 by default, 0 with Exact
#   भाषा is encoded as भ and ष
# Hurts: searches in Hindi, Bengali, Tamil, Thai, Khmer and Burmese: nearly any short word finds texts without it.
# Do: new Encoder({ normalize: false, split: /[^\p{L}\p{M}\p{N}]+/u }), which keeps marks within words.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 >&2

cat > try.mjs <<'EOF'
import FlexSearch from "flexsearch";
const { Charset, Encoder, Index } = FlexSearch;
const pairs = {
  Hindi: ["काल", "कील"],
  Bengali: ["দান", "দিন"],
  Tamil: ["தா", "தி"],
  Khmer: ["កា", "កី"],
  German: ["schon", "schön"],
};
for (const [language, [word, other]] of Object.entries(pairs)) {
  const hits = [undefined, Charset.Exact].map((encoder) => {
    const index = new Index(encoder === undefined ? {} : { encoder });
    index.add(1, other);
    return index.search(word).length;
  });
  console.log(`${language}: ${word} finds ${other}: ${hits[0]} by default, ${hits[1]} with Exact`);
}
console.log(`भाषा is encoded as ${new Encoder(Charset.Exact).encode("भाषा").join(" and ")}`);
EOF

cat > expected.txt <<'EOF'
Hindi: काल finds कील: 1 by default, 1 with Exact
Bengali: দান finds দিন: 1 by default, 1 with Exact
Tamil: தா finds தி: 1 by default, 1 with Exact
Khmer: កា finds កី: 1 by default, 1 with Exact
German: schon finds schön: 1 by default, 0 with Exact
भाषा is encoded as भ and ष
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
