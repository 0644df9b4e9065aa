#!/bin/sh
# banana-i18n reads the count 1,000 as one.
#
# Versions: banana-i18n 2.4.0.
# Seen: a count that was formatted for people before it is handed over is read up to its first separator: 1,000
# and 1.000 are one, 21,000 is 21. Nothing is said.
# Output seen:
#   en 1,000: 1,000 tool
#   de 1.000: 1.000 Werkzeug
#   ru 21 000: 21 000 инструмент
#   en with the number 1000: 1000 tools
# Hurts: whoever formats numbers by Intl and then asks for the plural, as one does with MediaWiki's own messages,
# where formatted numbers are understood.
# Do: hand numbers over and let {{formatnum:$1}} format them in the message.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts banana-i18n@2.4.0 >&2

cat > try.mjs <<'EOF'
import Banana from "banana-i18n";
function say(locale, message, count) {
  const banana = new Banana(locale);
  banana.load({ message }, locale);
  return banana.i18n("message", count);
}
const english = "$1 {{PLURAL:$1|tool|tools}}";
console.log(`en 1,000: ${say("en", english, "1,000")}`);
console.log(`de 1.000: ${say("de", "$1 {{PLURAL:$1|Werkzeug|Werkzeuge}}", "1.000")}`);
console.log(`ru 21 000: ${say("ru", "$1 {{PLURAL:$1|инструмент|инструмента|инструментов}}", "21 000")}`);
console.log(`en with the number 1000: ${say("en", english, 1000)}`);
EOF

cat > expected.txt <<'EOF'
en 1,000: 1,000 tool
de 1.000: 1.000 Werkzeug
ru 21 000: 21 000 инструмент
en with the number 1000: 1000 tools
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
