#!/bin/sh
# The custom elements analyzer lists Lit's internal state as public attributes.
#
# Versions: @custom-elements-manifest/analyzer 0.11.0, with --litelement.
# Seen: of static properties the analyzer heeds attribute: false, and takes no notice of state: true: the reactive
# property gets an attribute of its name, though Lit makes none. A class whose properties come by a getter that
# returns a constant has no attributes at all.
# Output seen:
#   attributes: mode, busy
#   from a constant: none
# Hurts: editors, documentation and type generators that read custom-elements.json: they offer an attribute that
# does nothing, or hide those that work.
# Do: write { state: true, attribute: false }, write the object out in the class, and compare the manifest with
# observedAttributes in a test.
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
writeFileSync("element.ts", `
import { LitElement } from "lit";
export class First extends LitElement {
  static properties = { mode: { type: String }, busy: { state: true }, data: { attribute: false } };
  declare mode: string;
  declare busy: boolean;
  declare data: string[];
}
const PROPERTIES = { mode: { type: String } };
export class Second extends LitElement {
  static get properties() { return PROPERTIES; }
  declare mode: string;
}
`);
execFileSync("npx", ["cem", "analyze", "--litelement", "--quiet", "--globs", "element.ts"], { stdio: "ignore" });
const [first, second] = JSON.parse(readFileSync("custom-elements.json", "utf8")).modules[0].declarations;
console.log(`attributes: ${first.attributes.map((attribute) => attribute.name).join(", ")}`);
console.log(`from a constant: ${second.attributes?.length ?? "none"}`);
EOF

cat > expected.txt <<'EOF'
attributes: mode, busy
from a constant: none
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
