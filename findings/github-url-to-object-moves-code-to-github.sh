#!/bin/sh
# github-url-to-object takes an ssh address of any forge for one of GitHub.
#
# Versions: github-url-to-object 4.0.6.
# Seen: git@HOST:owner/name becomes an address at github.com, whatever the host. The same repository by https
# gives null, as one would expect of both.
# Output seen:
#   git@gitlab.wikimedia.org:toolforge-repos/example.git -> https://github.com/toolforge-repos/example
#   git@codeberg.org:owner/example.git -> https://github.com/owner/example
#   https://codeberg.org/owner/example.git -> null
# Hurts: catalogs that read the repository of package.json or toolinfo.json: the link to the source leads to
# whoever has that name on GitHub.
# Do: look at the host first, or take a parser that keeps it.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts github-url-to-object@4.0.6 >&2

cat > try.mjs <<'EOF'
import parse from "github-url-to-object";
for (const address of [
  "git@gitlab.wikimedia.org:toolforge-repos/example.git",
  "git@codeberg.org:owner/example.git",
  "https://codeberg.org/owner/example.git",
]) {
  console.log(`${address} -> ${parse(address)?.https_url ?? null}`);
}
EOF

cat > expected.txt <<'EOF'
git@gitlab.wikimedia.org:toolforge-repos/example.git -> https://github.com/toolforge-repos/example
git@codeberg.org:owner/example.git -> https://github.com/owner/example
https://codeberg.org/owner/example.git -> null
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
