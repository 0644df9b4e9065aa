#!/bin/sh
# json-schema-to-typescript makes an empty list of a tuple.
#
# Versions: json-schema-to-typescript 16.0.0.
# Seen: in JSON Schema 2020-12 a tuple is written by prefixItems, and items: false says that nothing follows. The
# first is passed over without a word, the second read as the type of the items: the type is never[], to which no
# valid value can be given. Tuples of older drafts are right.
# Output seen:
#   2020-12: export type Pair = never[];
#   2020-12, open: export type Pair = [unknown, unknown, ...unknown[]];
#   draft 7: export type Pair = [string, number];
# Hurts: projects that keep their schema in the current draft and derive the types, as for coordinates or pairs of
# language and text.
# Do: write the tuple in the older form (items as a list, additionalItems: false) for the types, or give it by
# tsType.
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
const pair = [{ type: "string" }, { type: "number" }];
const schemas = {
  "2020-12": { type: "array", prefixItems: pair, items: false, minItems: 2 },
  "2020-12, open": { type: "array", prefixItems: pair, minItems: 2 },
  "draft 7": { type: "array", items: pair, additionalItems: false, minItems: 2 },
};
for (const [draft, schema] of Object.entries(schemas)) {
  const types = await compile(schema, "Pair", { bannerComment: "" });
  console.log(`${draft}: ${types.match(/^export type.*$/m)[0]}`);
}
EOF

cat > expected.txt <<'EOF'
2020-12: export type Pair = never[];
2020-12, open: export type Pair = [unknown, unknown, ...unknown[]];
draft 7: export type Pair = [string, number];
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
