#!/bin/sh
# citation-js reads a CITATION.cff without its pseudonymous authors and its licence.
#
# Versions: @citation-js/core 0.8.2, @citation-js/plugin-cff 0.6.2.
# Seen: an author who is known by an alias alone, which the format allows, becomes an empty person, and is gone
# when the file is written again. So are the licence, the repository and the contact; version: 1.20 becomes 1.2.
# preferred-citation comes back as one of the references.
# Output seen:
#   [{},{"literal":"Example Group"}] 1.2
#   annie written again: false
#   Example Group written again: true
#   license written again: false
#   repository-code written again: false
# Hurts: tools of volunteers, most of whom use an alias: the record names nobody. Whoever round-trips the file
# loses the licence.
# Do: read the YAML itself and take authors, licence and addresses from it; quote the version.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-cff@0.6.2 >&2

cat > try.mjs <<'EOF'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-cff";
const file = `cff-version: 1.2.0
message: Cite it so.
title: Example
version: 1.20
license: MIT
repository-code: https://git.example/example
authors:
  - alias: annie
  - name: Example Group
`;
const cite = new Cite(file);
console.log(JSON.stringify(cite.data[0].author), cite.data[0].version);
const again = cite.format("cff");
for (const word of ["annie", "Example Group", "license", "repository-code"]) console.log(`${word} written again: ${again.includes(word)}`);
EOF

cat > expected.txt <<'EOF'
[{},{"literal":"Example Group"}] 1.2
annie written again: false
Example Group written again: true
license written again: false
repository-code written again: false
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
