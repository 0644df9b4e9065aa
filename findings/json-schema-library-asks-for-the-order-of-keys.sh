#!/bin/sh
# json-schema-library refuses an object in enum whose keys are in another order.
#
# Versions: json-schema-library 11.6.2.
# Seen: objects are equal in JSON Schema whatever the order of their keys. The library compares so for const and
# uniqueItems; for enum it compares the written text, so that the same object is refused, also within a list. The
# error shows both and no difference that a reader would look for.
# Output seen:
#   {"enum":[{"id":"MIT","osi":true}]}: {"id":"MIT","osi":true} is valid
#   {"enum":[{"id":"MIT","osi":true}]}: {"osi":true,"id":"MIT"} is refused
#   {"const":{"id":"MIT","osi":true}}: {"osi":true,"id":"MIT"} is valid
#   {"oneOf":[{"const":{"id":"MIT","osi":true}}]}: {"osi":true,"id":"MIT"} is valid
#   {"uniqueItems":true}: [{"id":"MIT","osi":true},{"osi":true,"id":"MIT"}] is refused
# Hurts: forms and editors for metadata with choices that are objects (a licence with its name and address): what
# another program wrote in its own order is an error.
# Do: write the choices as oneOf of const.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts json-schema-library@11.6.2 >&2

cat > try.mjs <<'EOF'
import { compileSchema } from "json-schema-library";
const licence = { id: "MIT", osi: true };
const written = { osi: true, id: "MIT" };
const $schema = "https://json-schema.org/draft/2020-12/schema";
for (const [schema, value] of [
  [{ enum: [licence] }, licence],
  [{ enum: [licence] }, written],
  [{ const: licence }, written],
  [{ oneOf: [{ const: licence }] }, written],
  [{ uniqueItems: true }, [licence, written]],
]) {
  const { valid } = compileSchema({ $schema, ...schema }).validate(value);
  console.log(`${JSON.stringify(schema)}: ${JSON.stringify(value)} is ${valid ? "valid" : "refused"}`);
}
EOF

cat > expected.txt <<'EOF'
{"enum":[{"id":"MIT","osi":true}]}: {"id":"MIT","osi":true} is valid
{"enum":[{"id":"MIT","osi":true}]}: {"osi":true,"id":"MIT"} is refused
{"const":{"id":"MIT","osi":true}}: {"osi":true,"id":"MIT"} is valid
{"oneOf":[{"const":{"id":"MIT","osi":true}}]}: {"osi":true,"id":"MIT"} is valid
{"uniqueItems":true}: [{"id":"MIT","osi":true},{"osi":true,"id":"MIT"}] is refused
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
