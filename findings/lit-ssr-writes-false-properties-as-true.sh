#!/bin/sh
# Lit's server rendering writes a property that is false as an attribute that is there.
#
# Versions: @lit-labs/ssr 4.1.0, lit 3.3.3, Node 20 and 24.
# Seen: a property binding of a built-in element becomes an attribute of its text: .hidden=${false} gives
# hidden="false", which hides; the same with disabled, checked, open, selected and required. .value=${null} gives
# the word null, .href=${undefined} a link to undefined. In the browser the same template does what it says.
# Output seen:
#   <div hidden="false"></div>
#   <input checked="false" disabled="false">
#   <details open="false"></details>
#   <input value="null">
#   <a href="undefined"></a>
# Hurts: pages that are read before their script runs, or without it: parts are hidden, boxes are ticked, fields
# cannot be used.
# Do: bind attributes that are there or not (?hidden=${...}) in whatever is rendered on a server, and ifDefined
# for texts.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @lit-labs/ssr@4.1.0 lit@3.3.3 >&2

cat > try.mjs <<'EOF'
import { html } from "lit";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
const templates = [
  html`<div .hidden=${false}></div>`,
  html`<input .checked=${false} .disabled=${false}>`,
  html`<details .open=${false}></details>`,
  html`<input .value=${null}>`,
  html`<a .href=${undefined}></a>`,
];
for (const template of templates) {
  console.log((await collectResult(render(template))).replace(/<!--.*?-->/g, ""));
}
EOF

cat > expected.txt <<'EOF'
<div hidden="false"></div>
<input checked="false" disabled="false">
<details open="false"></details>
<input value="null">
<a href="undefined"></a>
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
