#!/bin/sh
# The custom elements analyzer takes the parameters of a helper for an element.
#
# Versions: @custom-elements-manifest/analyzer 0.11.0.
# Seen: elements are often defined by a small function that looks whether the name is taken. The analyzer reads
# the call of customElements.define within it as a definition: the manifest holds an element named like the
# parameter, of a class that does not exist, and the real element has no tag name.
# Output seen:
#   definitions: name -> constructor
#   tag name of the class: undefined
# Hurts: libraries of elements with a guard against double definition, and all that reads their manifest.
# Do: call customElements.define with a literal name, or name the tag in the class's comment by @tag.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @custom-elements-manifest/analyzer@0.11.0 >&2

cat > try.mjs <<'EOF'
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
writeFileSync("element.js", `
export class ToolCard extends HTMLElement {}
function define(name, constructor) {
  if (!customElements.get(name)) customElements.define(name, constructor);
}
define("tool-card", ToolCard);
`);
execFileSync("npx", ["cem", "analyze", "--quiet", "--globs", "element.js"], { stdio: "ignore" });
const [module] = JSON.parse(readFileSync("custom-elements.json", "utf8")).modules;
const defined = module.exports.filter((one) => one.kind === "custom-element-definition");
console.log(`definitions: ${defined.map((one) => `${one.name} -> ${one.declaration.name}`).join(", ")}`);
console.log(`tag name of the class: ${module.declarations.find((one) => one.name === "ToolCard").tagName}`);
EOF

cat > expected.txt <<'EOF'
definitions: name -> constructor
tag name of the class: undefined
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
