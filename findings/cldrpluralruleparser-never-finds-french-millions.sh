#!/bin/sh
# cldrpluralruleparser answers false to the current rules of French and Spanish, which it cannot read.
#
# Versions: cldrpluralruleparser 1.5.0, cldr-core 45.0.0.
# Seen: since CLDR 38 the form many of French, Spanish, Italian, Portuguese and Catalan is told with the operand
# e. The parser does not know it and says nothing: a rule that begins with it is false, and one that holds it
# further on is read up to there.
# Output seen:
#   fr 1000000: many false, by Intl many
#   es 1000000: many false, by Intl many
#   it 1000000: many false, by Intl many
#   pt 1000000: many false, by Intl many
#   ca 1000000: many false, by Intl many
#   without e: true
#   with e first: false, with e last: true
# Hurts: interfaces that take the rules from CLDR and the parser from Wikimedia's libraries: one million never
# gets its form (un million d'articles).
# Do: replace e by 0 in the rules before they are parsed, or ask Intl.PluralRules.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts cldrpluralruleparser@1.5.0 cldr-core@45.0.0 >&2

cat > try.mjs <<'EOF'
import { createRequire } from "node:module";
import matches from "cldrpluralruleparser";
const { supplemental } = createRequire(import.meta.url)("cldr-core/supplemental/plurals.json");
for (const language of ["fr", "es", "it", "pt", "ca"]) {
  const rule = supplemental["plurals-type-cardinal"][language]["pluralRule-count-many"].split("@")[0].trim();
  const intl = new Intl.PluralRules(language).select(1000000);
  console.log(`${language} 1000000: many ${matches(rule, 1000000)}, by Intl ${intl}`);
}
console.log(`without e: ${matches("i != 0 and i % 1000000 = 0 and v = 0", 1000000)}`);
console.log(`with e first: ${matches("e != 0..5 or i = 1", 1)}, with e last: ${matches("i = 1 or e != 0..5", 1)}`);
EOF

cat > expected.txt <<'EOF'
fr 1000000: many false, by Intl many
es 1000000: many false, by Intl many
it 1000000: many false, by Intl many
pt 1000000: many false, by Intl many
ca 1000000: many false, by Intl many
without e: true
with e first: false, with e last: true
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
