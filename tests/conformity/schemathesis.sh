#!/usr/bin/env bash
# Schemathesis against a running server: made-up queries and mutations for every field of the API, by its own schema.
# Usage: schemathesis.sh URL [SECONDS] [SEED] [COOKIE]. Needs Python 3 and, the first time, PyPI.
# The server should hold a demonstration community and nothing else: it is written to.
set -euo pipefail
url=$1 seconds=${2:-100} seed=${3:-1} cookie=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tools=${LINLI_CONFORMITY_TOOLS:-$root/node_modules/.cache/conformity-tools}
[ -x "$tools/bin/schemathesis" ] || {
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet 'schemathesis==4.32.5' 'clairvoyance==2.5.5'
}
export LINLI_IDS
LINLI_IDS=$(node "$here/someIds.mjs" "$url" "$cookie")
export SCHEMATHESIS_HOOKS=schemathesis_hooks PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$tools/bin/schemathesis" run "$root/server/graphql/schema.graphql" --url "$url/graphql" \
  ${cookie:+--header "Cookie: $cookie"} --header 'Accept-Language: en' \
  --checks no_fault,response_schema_conformance,content_type_conformance \
  --max-time "$seconds" --seed "$seed" --workers 2 --no-shrink --continue-on-failure --no-color --warnings off
