#!/bin/sh
# wtf_wikipedia finds templates and links in nowiki and pre.
#
# Versions: wtf_wikipedia 10.4.2.
# Seen: what stands between nowiki or pre tags is text that a wiki shows as it is written. templates() and links()
# list it as if it were used.
# Output seen:
#   <nowiki>{{Tool|name}}</nowiki> [{"list":["name"],"template":"tool"}]
#   <pre>[[Page]]</pre> [{"type":"internal","page":"Page"}]
# Hurts: whoever counts or updates where a template is used: manuals and talk pages that only show how to write it
# are listed, too.
# Do: cut nowiki, pre and syntaxhighlight out before the text is parsed.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wtf_wikipedia@10.4.2 >&2

cat > try.mjs <<'EOF'
import wtf from "wtf_wikipedia";
for (const text of ["<nowiki>{{Tool|name}}</nowiki>", "<pre>[[Page]]</pre>"]) {
  const page = wtf(text);
  const found = [...page.templates().map((one) => one.json()), ...page.links().map((one) => one.json())];
  console.log(`${text} ${JSON.stringify(found)}`);
}
EOF

cat > expected.txt <<'EOF'
<nowiki>{{Tool|name}}</nowiki> [{"list":["name"],"template":"tool"}]
<pre>[[Page]]</pre> [{"type":"internal","page":"Page"}]
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
