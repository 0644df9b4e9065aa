#!/bin/sh
# web-component-analyzer finds a property named properties, and no attributes.
#
# Versions: web-component-analyzer 2.0.0, lit 3.3.3.
# Seen: Lit's reactive properties are found in a static getter and not in a static field, which is how Lit's own
# pages write them in JavaScript. The field itself, and static styles and observedAttributes, are listed as
# properties that an element has.
# Output seen:
#   by-getter: attributes tool-id; properties toolId
#   by-field: attributes none; properties properties, styles
# Hurts: documentation and editors' data of elements in plain JavaScript: the attributes are missing.
# lit-analyzer, which builds on it, calls them unknown.
# Do: write the static getter, or name the attributes in the class's comment by @attr.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts web-component-analyzer@2.0.0 lit@3.3.3 >&2

cat > try.mjs <<'EOF'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
const object = '{ toolId: { type: String, attribute: "tool-id" } }';
writeFileSync(
  "elements.js",
  `import { LitElement } from "lit";
export class ByGetter extends LitElement {
  static get properties() { return ${object}; }
}
export class ByField extends LitElement {
  static properties = ${object};
  static styles = [];
}
customElements.define("by-getter", ByGetter);
customElements.define("by-field", ByField);
`,
);
const command = ["node_modules/.bin/wca", "analyze", "elements.js", "--format", "json"];
const output = execFileSync(process.execPath, command, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
for (const { name, attributes = [], properties = [] } of JSON.parse(output.slice(output.indexOf("{"))).tags) {
  const names = (list) => list.map((it) => it.name).join(", ") || "none";
  console.log(`${name}: attributes ${names(attributes)}; properties ${names(properties)}`);
}
EOF

cat > expected.txt <<'EOF'
by-getter: attributes tool-id; properties toolId
by-field: attributes none; properties properties, styles
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
