#!/bin/sh
# Lit's server rendering loses what a textarea or a select holds, without a word.
#
# Versions: @lit-labs/ssr 4.1.0, lit 3.3.3, Node 20 and 24.
# Seen: .value of an input becomes its attribute; .value of a textarea or a select, .textContent and .innerHTML
# become nothing. A value between the tags of a textarea or title raises an error about part indexes.
# Output seen:
#   input: <input value="kept">
#   textarea: <textarea></textarea>
#   select: <select><option value="a">a</option><option value="b">b</option></select>
#   paragraph: <p></p>
#   between the tags: Error
# Hurts: forms that are filled on a server: long answers come out empty, selects show their first choice.
# Do: write the option's selected attribute and set a textarea's text in the browser, or write it as an element's
# attribute that the script takes over.
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
const templates = {
  input: html`<input .value=${"kept"}>`,
  textarea: html`<textarea .value=${"lost"}></textarea>`,
  select: html`<select .value=${"b"}><option value="a">a</option><option value="b">b</option></select>`,
  paragraph: html`<p .textContent=${"lost"}></p>`,
  "between the tags": html`<textarea>${"lost"}</textarea>`,
};
for (const [name, template] of Object.entries(templates)) {
  let text;
  try {
    text = (await collectResult(render(template))).replace(/<!--.*?-->/g, "").replaceAll(" >", ">");
  } catch (error) {
    text = error.name;
  }
  console.log(`${name}: ${text}`);
}
EOF

cat > expected.txt <<'EOF'
input: <input value="kept">
textarea: <textarea></textarea>
select: <select><option value="a">a</option><option value="b">b</option></select>
paragraph: <p></p>
between the tags: Error
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
