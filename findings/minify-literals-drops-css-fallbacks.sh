#!/bin/sh
# minify-literals drops the older of two declarations and writes newer media queries.
#
# Versions: minify-literals 2.2.0, lightningcss as it installs it.
# Seen: without any setting the CSS is written for the newest browsers: a colour or length given first for
# browsers that don't know the second is removed, overflow: hidden before overflow: clip, too; min-width in a
# media query becomes a range (width>=40em), which browsers before 2023 do not read, so that the whole block goes.
# Output seen:
#   :host{color:oklch(50% .1 20);height:100dvh;overflow:clip}@media (width>=40em){p{top:0}}
# Hurts: elements embedded in pages that are read on old telephones: the fallbacks that somebody wrote with care
# are gone in the built file alone.
# Do: set the browsers that are meant (minifyOptions' targets for lightningcss), or leave CSS out and minify it
# where the targets are known.
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
const css = `
  :host { color: red; color: oklch(0.5 0.1 20); height: 100vh; height: 100dvh; overflow: hidden; overflow: clip; }
  @media (min-width: 40em) { p { top: 0; } }
`;
const result = await minifyHTMLLiterals("const styles = css`" + css + "`;", { fileName: "styles.js" });
console.log(result.code.slice("const styles = css`".length, -2));
EOF

cat > expected.txt <<'EOF'
:host{color:oklch(50% .1 20);height:100dvh;overflow:clip}@media (width>=40em){p{top:0}}
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
