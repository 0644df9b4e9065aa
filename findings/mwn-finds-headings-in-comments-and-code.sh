#!/bin/sh
# mwn takes comments, code and equations for headings.
#
# Versions: mwn 3.0.3, Node 20 and 24.
# Seen: parseSections finds a heading wherever a line begins with an equals sign and holds another one. On a wiki
# the line ends with them, too, and there are no headings in comments, nowiki and pre. A title that holds equals
# signs is cut.
# Output seen:
#   "<!--\n== Old ==\n-->" [[2,"Old"]]
#   "<pre>\n== Example ==\n</pre>" [[2,"Example"]]
#   "= is equal, == is the same" [[1,"is equal,"]]
#   "== a == b ==" [[2,"a"]]
# Hurts: bots that archive talk pages or replace a section: it ends in the middle of a comment or an example, and
# what follows is left behind.
# Do: hide comments, nowiki, pre and syntaxhighlight by unbind first, or ask the wiki's API for the sections.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mwn@3.0.3 >&2

cat > try.mjs <<'EOF'
import { Mwn } from "mwn";
const bot = new Mwn();
for (const text of [
  "<!--\n== Old ==\n-->",
  "<pre>\n== Example ==\n</pre>",
  "= is equal, == is the same",
  "== a == b ==",
]) {
  const found = bot.Wikitext.parseSections(text).slice(1);
  console.log(JSON.stringify(text), JSON.stringify(found.map(({ level, header }) => [level, header])));
}
EOF

cat > expected.txt <<'EOF'
"<!--\n== Old ==\n-->" [[2,"Old"]]
"<pre>\n== Example ==\n</pre>" [[2,"Example"]]
"= is equal, == is the same" [[1,"is equal,"]]
"== a == b ==" [[2,"a"]]
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
