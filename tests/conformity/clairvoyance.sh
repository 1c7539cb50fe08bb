#!/usr/bin/env bash
# Clairvoyance guesses a schema from what a server answers to wrong queries. It must find nothing.
# Usage: clairvoyance.sh URL [COOKIE]. A server with accounts; the cookie of one that may not know the schema.
set -euo pipefail
url=$1 cookie=${2:-}
root=$(cd "$(dirname "$0")/../.." && pwd)
tools=${LINLI_CONFORMITY_TOOLS:-$root/node_modules/.cache/conformity-tools}
[ -x "$tools/bin/clairvoyance" ] || {
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet 'schemathesis==4.32.5' 'clairvoyance==2.5.5'
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The names of the real schema as the list of words: the best list that a guesser could have.
grep -oE '[A-Za-z_][A-Za-z0-9_]+' "$root/server/graphql/schema.graphql" | sort -u >"$work/words"
"$tools/bin/clairvoyance" --output "$work/found.json" --wordlist "$work/words" --no-ssl \
  ${cookie:+--header "Cookie: $cookie"} "$url/graphql" >"$work/log" 2>&1 || true
node -e '
  const { existsSync, readFileSync } = require("node:fs");
  const [, path] = process.argv;
  const types = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).data.__schema.types : [];
  const found = types.filter(({ name }) => !name.startsWith("__"))
    .flatMap(({ name, fields, inputFields }) => [...(fields ?? []), ...(inputFields ?? [])].map((each) => `${name}.${each.name}`));
  console.log(`clairvoyance found ${found.length} fields`, found.slice(0, 20).join(" "));
  process.exit(found.length === 0 ? 0 : 1);
' "$work/found.json" || { tail -5 "$work/log"; exit 1; }
