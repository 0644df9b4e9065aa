#!/bin/sh
# ItemsJS looks for a filter's name in the items and not in the filters.
#
# Versions: itemsjs 2.4.4.
# Seen: aggregation({ name, query }) is there to look for a filter, for which the manual says that it is no
# full-text search. It is one: the query is looked for in the items' searchable fields, and all filters come back,
# with 0 beside those that no such item has. A query that is the beginning of a filter's name finds it only by
# chance.
# Output seen:
#   all: archive 1, robots 1, statistics 1
#   statistics: robots 1, archive 0, statistics 0
#   archive: archive 0, robots 0, statistics 0
# Hurts: catalogs with a field to narrow a long list of tags: typing changes the numbers and leaves the list as
# long as it was.
# Do: take all buckets (per_page: -1 or a high number) and look through their keys.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts itemsjs@2.4.4 >&2

cat > try.mjs <<'EOF'
import itemsjs from "itemsjs";
const engine = itemsjs(
  [
    { name: "Edit counter", tags: ["statistics"] },
    { name: "Page history", tags: ["archive"] },
    { name: "Statistics bot", tags: ["robots"] },
  ],
  { aggregations: { tags: { size: 10 } }, searchableFields: ["name"] },
);
for (const query of [undefined, "statistics", "archive"]) {
  const { buckets } = engine.aggregation({ name: "tags", query }).data;
  console.log(`${query ?? "all"}: ${buckets.map(({ key, doc_count }) => `${key} ${doc_count}`).join(", ")}`);
}
EOF

cat > expected.txt <<'EOF'
all: archive 1, robots 1, statistics 1
statistics: robots 1, archive 0, statistics 0
archive: archive 0, robots 0, statistics 0
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
