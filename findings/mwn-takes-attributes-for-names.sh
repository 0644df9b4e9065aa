#!/bin/sh
# mwn takes an attribute of a reference or a link for the name of a template's parameter.
#
# Versions: mwn 3.0.3, Node 20 and 24.
# Seen: for a wiki a parameter is named if an equals sign stands in it outside of links, references, formulas and
# comments. parseTemplates takes the first one anywhere: a value with a named reference or a picture with a link
# gets half of itself as its name, and there is no parameter 1. A pipe in a formula cuts the value.
# Output seen:
#   [[1,"plain"]]
#   [["text<ref name","\"a\">source</ref>"]]
#   [["[[File:Map.png|link","Maps]]"]]
#   [["<math>a","b</math>"]]
#   [[1,"<math>"],[2,"a"],[3,"</math>"]]
#   [["text<!-- a","b -->"]]
# Hurts: bots and catalogs that read or rewrite templates: values with a source are not found, or are saved under
# a name that no template knows.
# Do: hide references, math, nowiki, code and links by unbind before the templates are parsed.
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
for (const value of [
  "plain",
  'text<ref name="a">source</ref>',
  "[[File:Map.png|link=Maps]]",
  "<math>a=b</math>",
  "<math>|a|</math>",
  "text<!-- a=b -->",
]) {
  const [template] = new bot.Wikitext(`{{Tool|${value}}}`).parseTemplates();
  console.log(JSON.stringify(template.parameters.map(({ name, value }) => [name, value])));
}
EOF

cat > expected.txt <<'EOF'
[[1,"plain"]]
[["text<ref name","\"a\">source</ref>"]]
[["[[File:Map.png|link","Maps]]"]]
[["<math>a","b</math>"]]
[[1,"<math>"],[2,"a"],[3,"</math>"]]
[["text<!-- a","b -->"]]
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
