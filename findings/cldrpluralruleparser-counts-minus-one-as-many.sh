#!/bin/sh
# cldrpluralruleparser counts minus one as many.
#
# Versions: cldrpluralruleparser 1.5.0, cldr-core 45.0.0.
# Seen: the rules of CLDR are about the absolute value: -1 is one, and -2 is few in Polish, as Intl.PluralRules
# says. The parser compares the number with its sign, so that no rule fits.
# Output seen:
#   en 1: one, by Intl one
#   en -1: other, by Intl one
#   pl 2: few, by Intl few
#   pl -2: other, by Intl few
#   ar -2: other, by Intl two
#   fr -1: other, by Intl one
# Hurts: interfaces with differences: the form for more is written beside -1, and Slavic and Arabic texts get a
# wrong ending.
# Do: hand Math.abs of the count over.
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
function category(language, count) {
  const rules = Object.entries(supplemental["plurals-type-cardinal"][language]);
  const found = rules.find(([name, rule]) => !name.endsWith("-other") && matches(rule.split("@")[0].trim(), count));
  return (found?.[0] ?? "other").replace("pluralRule-count-", "");
}
for (const [language, count] of [["en", 1], ["en", -1], ["pl", 2], ["pl", -2], ["ar", -2], ["fr", -1]]) {
  const intl = new Intl.PluralRules(language).select(count);
  console.log(`${language} ${count}: ${category(language, count)}, by Intl ${intl}`);
}
EOF

cat > expected.txt <<'EOF'
en 1: one, by Intl one
en -1: other, by Intl one
pl 2: few, by Intl few
pl -2: other, by Intl few
ar -2: other, by Intl two
fr -1: other, by Intl one
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
