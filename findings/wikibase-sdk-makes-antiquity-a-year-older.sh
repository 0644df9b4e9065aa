#!/bin/sh
# wikibase-sdk makes every date before our era a year older.
#
# Versions: wikibase-sdk 11.6.6.
# Seen: Wikibase's JSON counts without a year zero: -0044 is 44 BCE. ISO dates and Date count with one: 44 BCE is
# -000043. The converters copy the number, so that the ISO date, the epoch time and the Date object are of 45 BCE,
# and the query service's answer for the same item differs by a year. 1 BCE should be the year 0000.
# Output seen:
#   -0044-03-15T00:00:00Z -> -000044-03-15T00:00:00.000Z, said 45 BC
#   -0001-06-01T00:00:00Z -> -000001-06-01T00:00:00.000Z, said 2 BC
#   +0001-06-01T00:00:00Z -> 0001-06-01T00:00:00.000Z, said 1 AD
# Hurts: timelines and ages of persons from Wikidata's antiquity; whoever mixes JSON and SPARQL.
# Do: add one to negative years before they are converted, or keep the plain day (simple-day).
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts wikibase-sdk@11.6.6 >&2

cat > try.mjs <<'EOF'
import { wikibaseTimeToISOString, wikibaseTimeToDateObject } from "wikibase-sdk";
const year = new Intl.DateTimeFormat("en", { year: "numeric", era: "short", calendar: "gregory", timeZone: "UTC" });
for (const time of ["-0044-03-15T00:00:00Z", "-0001-06-01T00:00:00Z", "+0001-06-01T00:00:00Z"]) {
  console.log(`${time} -> ${wikibaseTimeToISOString(time)}, said ${year.format(wikibaseTimeToDateObject(time))}`);
}
EOF

cat > expected.txt <<'EOF'
-0044-03-15T00:00:00Z -> -000044-03-15T00:00:00.000Z, said 45 BC
-0001-06-01T00:00:00Z -> -000001-06-01T00:00:00.000Z, said 2 BC
+0001-06-01T00:00:00Z -> 0001-06-01T00:00:00.000Z, said 1 AD
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
