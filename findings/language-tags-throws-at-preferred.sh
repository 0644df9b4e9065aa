#!/bin/sh
# language-tags throws when it is asked for the preferred form of an ordinary tag.
#
# Versions: language-tags 2.1.0 and 1.0.9, Node 20 and 24.
# Seen: preferred() answers for the few tags that the registry lists whole, such as zh-yue. For any other, and so
# for nearly all, it raises a TypeError, where its manual promises an object if there is one. The same method of a
# subtag gives null.
# Output seen:
#   zh-yue: yue
#   sr-Latn: nothing
#   pt-BR: TypeError
#   sr-Latn-RS: TypeError
#   iw: TypeError
#   subtag iw: he; subtag pt: nothing
# Hurts: programs that replace old language tags by new ones: they end at the first ordinary tag, pt-BR.
# Do: ask only if type() is not tag, and look at the subtags' preferred() for iw, in and the like.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts language-tags@2.1.0 >&2

cat > try.mjs <<'EOF'
import tags from "language-tags";
const preferred = (it) => {
  try {
    return it.preferred()?.format() ?? "nothing";
  } catch (error) {
    return error.name;
  }
};
for (const tag of ["zh-yue", "sr-Latn", "pt-BR", "sr-Latn-RS", "iw"]) console.log(`${tag}: ${preferred(tags(tag))}`);
console.log(`subtag iw: ${preferred(tags.language("iw"))}; subtag pt: ${preferred(tags.language("pt"))}`);
EOF

cat > expected.txt <<'EOF'
zh-yue: yue
sr-Latn: nothing
pt-BR: TypeError
sr-Latn-RS: TypeError
iw: TypeError
subtag iw: he; subtag pt: nothing
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
