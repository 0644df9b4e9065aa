#!/bin/sh
# mwn changes the parts of a page that it was told to leave alone, where they hold a dollar sign.
#
# Versions: mwn 3.0.3, Node 20 and 24.
# Seen: unbind hides nowiki or comments while a bot changes a page, and rebind puts them back. It puts them back
# as a pattern of replacement: $$ becomes one dollar, $& the mark that stood for the part, and $' repeats the
# text that follows, so that the next part goes to the wrong place and its own mark stays in the page.
# Output seen:
#   $5: A <nowiki>$5</nowiki> B <nowiki>kept</nowiki> C
#   $$: A <nowiki>$</nowiki> B <nowiki>kept</nowiki> C
#   $&: A <nowiki>%UNIQ::number::0::UNIQ%</nowiki> B <nowiki>kept</nowiki> C
#   $': A <nowiki> B <nowiki>kept</nowiki> C</nowiki> B %UNIQ::number::1::UNIQ% C
# Hurts: bots that save such pages: code in Perl, shell, PHP or TeX is changed or doubled by an edit that had
# nothing to do with it.
# Do: write each dollar sign twice in what is hidden, or put the parts back by a function of one's own.
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
for (const hidden of ["$5", "$$", "$&", "$'"]) {
  const page = new bot.Wikitext(`A <nowiki>${hidden}</nowiki> B <nowiki>kept</nowiki> C`);
  page.unbind("<nowiki>", "</nowiki>");
  console.log(`${hidden}: ${page.rebind().replace(/%UNIQ::[\d.]+::/g, "%UNIQ::number::")}`);
}
EOF

cat > expected.txt <<'EOF'
$5: A <nowiki>$5</nowiki> B <nowiki>kept</nowiki> C
$$: A <nowiki>$</nowiki> B <nowiki>kept</nowiki> C
$&: A <nowiki>%UNIQ::number::0::UNIQ%</nowiki> B <nowiki>kept</nowiki> C
$': A <nowiki> B <nowiki>kept</nowiki> C</nowiki> B %UNIQ::number::1::UNIQ% C
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
