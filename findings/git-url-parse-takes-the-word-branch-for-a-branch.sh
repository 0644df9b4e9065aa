#!/bin/sh
# git-url-parse takes the word branch in an address at Codeberg for the name of the branch.
#
# Versions: git-url-parse 16.1.0.
# Seen: Forgejo and Gitea write src/branch/NAME/PATH, src/tag/NAME and src/commit/ID. The parser knows src and
# reads what follows as at Bitbucket: the branch is called branch, and its real name begins the path. Addresses at
# GitHub, GitLab and Bitbucket are read well.
# Output seen:
#   codeberg.org: ref branch, path main/docs/README.md
#   codeberg.org: ref tag, path v1.2/README.md
#   bitbucket.org: ref main, path docs/README.md
#   gitlab.wikimedia.org: ref main, path docs/README.md
# Hurts: catalogs that look at the file behind a source link at Codeberg: the file is not found, or the default
# branch is read for it.
# Do: for filepathtype src and a ref of branch, tag or commit, take the ref from the path.
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
  "https://codeberg.org/owner/name/src/branch/main/docs/README.md",
  "https://codeberg.org/owner/name/src/tag/v1.2/README.md",
  "https://bitbucket.org/owner/name/src/main/docs/README.md",
  "https://gitlab.wikimedia.org/owner/name/-/blob/main/docs/README.md",
]) {
  const { resource, ref, filepath } = parse(address);
  console.log(`${resource}: ref ${ref}, path ${filepath}`);
}
EOF

cat > expected.txt <<'EOF'
codeberg.org: ref branch, path main/docs/README.md
codeberg.org: ref tag, path v1.2/README.md
bitbucket.org: ref main, path docs/README.md
gitlab.wikimedia.org: ref main, path docs/README.md
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
