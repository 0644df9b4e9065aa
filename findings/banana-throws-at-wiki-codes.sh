#!/bin/sh
# banana-i18n throws at PLURAL and formatnum for eight of Wikimedia's own language codes.
#
# Versions: banana-i18n 2.4.0, Node 20 and 24.
# Seen: bat-smg, cbk-zam, fiu-vro, map-bms, roa-rup, zh-classical, zh-min-nan and zh-yue are codes of Wikipedias
# and no language tags of BCP 47. Plain messages work; a message with PLURAL or formatnum raises a RangeError. The
# library is made for MediaWiki's messages; one would think that it knows the codes or falls back.
# Output seen:
#   plain message in bat-smg: ok
#   PLURAL: bat-smg cbk-zam fiu-vro map-bms roa-rup zh-classical zh-min-nan zh-yue throw RangeError
#   formatnum: bat-smg cbk-zam fiu-vro map-bms roa-rup zh-classical zh-min-nan zh-yue throw RangeError
#   nds-nl, roa-tara, simple, be-x-old: fine
# Hurts: tools that take the language from a wiki's own code (wgContentLanguage, the subdomain): one message with
# a number empties the interface.
# Do: map the eight codes to BCP 47 (sgs, vro, rup, lzh, nan, yue ...) before they reach the library.
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
function say(locale, message) {
  const banana = new Banana(locale);
  banana.load({ message }, locale);
  try {
    banana.i18n("message", 2);
    return "fine";
  } catch (error) {
    return error.name;
  }
}
const codes = ["bat-smg", "cbk-zam", "fiu-vro", "map-bms", "roa-rup", "zh-classical", "zh-min-nan", "zh-yue"];
console.log(`plain message in bat-smg: ${say("bat-smg", "ok") === "fine" ? "ok" : "throws"}`);
for (const [name, message] of [["PLURAL", "{{PLURAL:$1|one|more}}"], ["formatnum", "{{formatnum:$1}}"]]) {
  console.log(`${name}: ${codes.filter((code) => say(code, message) === "RangeError").join(" ")} throw RangeError`);
}
const others = ["nds-nl", "roa-tara", "simple", "be-x-old"];
console.log(`${others.join(", ")}: ${[...new Set(others.map((code) => say(code, "{{PLURAL:$1|one|more}}")))].join()}`);
EOF

cat > expected.txt <<'EOF'
plain message in bat-smg: ok
PLURAL: bat-smg cbk-zam fiu-vro map-bms roa-rup zh-classical zh-min-nan zh-yue throw RangeError
formatnum: bat-smg cbk-zam fiu-vro map-bms roa-rup zh-classical zh-min-nan zh-yue throw RangeError
nds-nl, roa-tara, simple, be-x-old: fine
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
