#!/bin/sh
# minify-literals removes the space between words and custom elements.
#
# Versions: minify-literals 2.2.0.
# Seen: custom elements are inline for browsers and blocks for the minifier: the space before and after them goes,
# also between an element and a word of a sentence. Around b, i and a it stays.
# Output seen:
#   see <b>one</b> or <b>two</b> now
#   see<tool-link>one</tool-link>or<tool-link>two</tool-link>now
# Hurts: sentences with elements of one's own in them: words run together in the built file alone.
# Do: html: { conservativeCollapse: true } keeps one space everywhere.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts minify-literals@2.2.0 >&2

cat > try.mjs <<'EOF'
import { minifyHTMLLiterals } from "minify-literals";
for (const text of [
  "see <b>one</b> or <b>two</b>  now",
  "see <tool-link>one</tool-link> or <tool-link>two</tool-link> now",
]) {
  const result = await minifyHTMLLiterals("const part = html`" + text + "`;", { fileName: "part.js" });
  console.log(result.code.slice("const part = html`".length, -2));
}
EOF

cat > expected.txt <<'EOF'
see <b>one</b> or <b>two</b> now
see<tool-link>one</tool-link>or<tool-link>two</tool-link>now
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
