#!/bin/sh
# minify-literals takes the closing slash from shapes in svg literals, so that each holds the next.
#
# Versions: minify-literals 2.2.0.
# Seen: in a literal tagged svg there is no svg element around, so the shapes are read as unknown HTML elements
# and lose their slash: the browser then reads the circle as a child of the path, where nothing is drawn. In an
# html literal with the svg element around them they stay as they are.
# Output seen:
#   svg`<path d="M0 0h9"><circle r="1">`
#   html`<svg><path d="M0 0h9"/><circle r="1"/></svg>` is left as it is
# Hurts: elements that draw with Lit's svg tag: all but the first shape vanish in the built file alone.
# Do: write <path ...></path> in svg literals, or html: { keepClosingSlash: true }.
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
async function minify(literal) {
  const result = await minifyHTMLLiterals(`const shape = ${literal};`, { fileName: "shape.js" });
  return result?.code.slice("const shape = ".length, -1);
}
console.log(await minify('svg`<path d="M0 0h9"/><circle r="1"/>`'));
const whole = 'html`<svg><path d="M0 0h9"/><circle r="1"/></svg>`';
console.log(`${whole} is ${(await minify(whole)) ?? "left as it is"}`);
EOF

cat > expected.txt <<'EOF'
svg`<path d="M0 0h9"><circle r="1">`
html`<svg><path d="M0 0h9"/><circle r="1"/></svg>` is left as it is
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
