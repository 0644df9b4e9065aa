#!/bin/sh
# git-url-parse writes the port of ssh into an address of https.
#
# Versions: git-url-parse 16.1.0.
# Seen: toString("https") changes the protocol and keeps the port: Gerrit's 29418, where ssh alone answers, stands
# in the web address. The same repository without a port is right.
# Output seen:
#   ssh://user@gerrit.wikimedia.org:29418/mediawiki/core -> https://gerrit.wikimedia.org:29418/mediawiki/core
#   ssh://git@forge.example.org:2222/owner/name.git -> https://forge.example.org:2222/owner/name.git
#   ssh://git@forge.example.org/owner/name.git -> https://forge.example.org/owner/name.git
# Hurts: catalogs that make a link of the clone address: every repository at Wikimedia's Gerrit and at forges with
# a port for ssh gets a dead link.
# Do: set port to null before toString where the protocol changes.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts git-url-parse@16.1.0 >&2

cat > try.mjs <<'EOF'
import parse from "git-url-parse";
for (const address of [
  "ssh://user@gerrit.wikimedia.org:29418/mediawiki/core",
  "ssh://git@forge.example.org:2222/owner/name.git",
  "ssh://git@forge.example.org/owner/name.git",
]) {
  console.log(`${address} -> ${parse(address).toString("https")}`);
}
EOF

cat > expected.txt <<'EOF'
ssh://user@gerrit.wikimedia.org:29418/mediawiki/core -> https://gerrit.wikimedia.org:29418/mediawiki/core
ssh://git@forge.example.org:2222/owner/name.git -> https://forge.example.org:2222/owner/name.git
ssh://git@forge.example.org/owner/name.git -> https://forge.example.org/owner/name.git
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
