#!/bin/sh
# json-schema-to-typescript gives types whose titles are not in Latin letters no name of their own.
#
# Versions: json-schema-to-typescript 16.0.0.
# Seen: an interface is named by the title of its schema. Letters that are not Latin are dropped, though TypeScript
# allows them in names; a title without any other becomes NoName, NoName1 and so on, in the order of their appearance.
# Adding a property in front renames all that follow. No warning says so.
# Output seen:
#   Werkzeug: Werkzeug
#   Инструмент: NoName
#   工具: NoName
#   Инструмент with 工具 and أداة in it: NoName NoName1 NoName2
# Hurts: whoever describes metadata in a language of their own and takes types for it from the schema: two properties
# change names, and the wrong type is imported without an error where their fields agree.
# Do: pass `customName`, which makes a name of a schema, or give the schemas titles in Latin letters before they are
# compiled.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-to-typescript@16.0.0 >&2

cat > try.mjs <<'EOF'
import { compile } from "json-schema-to-typescript";
const schema = (title, ...inside) => ({
  title,
  type: "object",
  properties: Object.fromEntries(inside.map((each, i) => [`p${i}`, schema(each)])),
});
for (const [title, ...inside] of [["Werkzeug"], ["Инструмент"], ["工具"], ["Инструмент", "工具", "أداة"]]) {
  const types = await compile(schema(title, ...inside), "", { bannerComment: "" });
  const names = [...types.matchAll(/export interface (\S+)/g)].map(([, name]) => name);
  console.log(`${title}${inside.length ? ` with ${inside.join(" and ")} in it` : ""}: ${names.join(" ")}`);
}
EOF

cat > expected.txt <<'EOF'
Werkzeug: Werkzeug
Инструмент: NoName
工具: NoName
Инструмент with 工具 and أداة in it: NoName NoName1 NoName2
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
