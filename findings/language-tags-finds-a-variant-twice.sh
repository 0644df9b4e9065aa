#!/bin/sh
# language-tags finds any second variant of a tag to be there twice.
#
# Versions: language-tags 2.1.0 and 1.0.9.
# Seen: the second variant is compared with a list that holds itself, so two different variants are an error;
# sl-rozaj-biske is an example of the standard itself. Tags for private use, and codes from qaa to qtz, are called
# unknown, though the standard and the registry have them.
# Output seen:
#   sl-rozaj: valid
#   sl-rozaj-biske: Duplicate variant subtag 'biske' found.
#   sl-rozaj-biske-1994: Duplicate variant subtag 'biske' found.
#   de-1996-1996: Duplicate variant subtag '1996' found.
#   x-example: Missing language tag in 'x-example'.
#   qaa: Unknown code 'qaa'
# Hurts: linters and forms that check lang by it (accessibility rules do): right tags of dialects and
# orthographies are refused.
# Do: take Intl.getCanonicalLocales for the form, and leave out this error (ERR_DUPLICATE_VARIANT).
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts language-tags@2.1.0 >&2

cat > try.mjs <<'EOF'
import tags from "language-tags";
for (const tag of ["sl-rozaj", "sl-rozaj-biske", "sl-rozaj-biske-1994", "de-1996-1996", "x-example", "qaa"]) {
  const [error] = tags(tag).errors();
  console.log(`${tag}: ${error === undefined ? "valid" : error.message}`);
}
EOF

cat > expected.txt <<'EOF'
sl-rozaj: valid
sl-rozaj-biske: Duplicate variant subtag 'biske' found.
sl-rozaj-biske-1994: Duplicate variant subtag 'biske' found.
de-1996-1996: Duplicate variant subtag '1996' found.
x-example: Missing language tag in 'x-example'.
qaa: Unknown code 'qaa'
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
