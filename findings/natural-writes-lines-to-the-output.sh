#!/bin/sh
# natural writes five lines to the output when it is imported, and reads the folder's .env.
#
# Versions: natural 8.1.1, dotenv 17.4.2, Node 20 and 24.
# Seen: for storages that a stemmer does not need, the package loads the settings of a database when it is
# imported. Each of five modules puts the variables of a .env file in the working folder into the environment and
# writes a line about it, with a hint to a product, to the standard output.
# Output seen:
#   lines before the program's own: 5
#   the program's: "tool" "1"
# Hurts: command line tools that stem or rank words and write JSON to a pipe: the reader sees no JSON. Variables
# of a project nearby change how the program runs.
# Do: import the one module that is needed (natural/lib/natural/stemmers/porter_stemmer.js), or set
# DOTENV_CONFIG_QUIET.
#
# Exits 0 while it is so, 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1 dotenv@17.4.2 >&2

cat > try.mjs <<'EOF'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
writeFileSync(".env", "EXAMPLE_OF_A_NEIGHBOUR=1\n");
const program = "import natural from 'natural'; console.log(JSON.stringify(natural.PorterStemmer.stem('tools'))); ";
const show = "console.log(JSON.stringify(process.env.EXAMPLE_OF_A_NEIGHBOUR ?? null));";
const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program + show], { encoding: "utf8" });
const lines = output.trim().split("\n");
console.log(`lines before the program's own: ${lines.length - 2}`);
console.log(`the program's: ${lines.slice(-2).join(" ")}`);
EOF

cat > expected.txt <<'EOF'
lines before the program's own: 5
the program's: "tool" "1"
EOF

node try.mjs > seen.txt
cat seen.txt
cmp expected.txt seen.txt && echo 'It is still so.' || { echo 'It has changed.'; exit 1; }
