#!/usr/bin/env bash
# Starts the given binary on an empty data folder and asks it in four languages, as README.md shows.
#   bash tests/smoke.sh target/release/linju
set -euo pipefail
cd "$(dirname "$0")/.."
linju=$1
data=$(mktemp -d)
log=$data/log
trap 'kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; rm -rf "$data"' EXIT

start() {
    local begin now
    begin=$(date +%s%N)
    "$linju" serve --listen 127.0.0.1:0 --data "$data/data" >"$data/out" 2>>"$log" &
    pid=$!
    until url=$(grep -o 'http://[^ ]*' "$data/out") && curl -sf "${url}readyz" >/dev/null; do
        kill -0 "$pid" 2>/dev/null || { cat "$log"; exit 1; }
        sleep 0.01
    done
    now=$(date +%s%N)
    echo "{\"start\": \"$1\", \"ready_ms\": $(((now - begin) / 1000000)), \"resident_mb\": $(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")}"
}

# Sends a message over the REST route and looks for the language and the intent of the answer.
ask() {
    local answer
    answer=$(curl -sf "${url}webhooks/rest/webhook" -H 'content-type: application/json' \
        -d "{\"sender\": \"smoke-$1\", \"message\": \"$3\"}")
    case $answer in
    *"\"language\":\"$1\",\"intent\":\"$2\""*) echo "ok $1 $2" ;;
    *) echo "FAIL $1 $2: $answer"; exit 1 ;;
    esac
}

start "first, trains the matcher"
ask en waste-sorting 'how do I sort my rubbish?'
ask zh-Hans waste-sorting '垃圾怎么分类？'
ask ar waste-sorting 'كيف أفرز النفايات؟'
ask es waste-sorting '¿cómo separo la basura?'
ask en emergency-fire 'fire in the kitchen!'
for page in '' widget.js style.css 'web/texts?lang=ar' healthz metrics; do
    curl -sf "$url$page" >/dev/null && echo "ok /$page"
done
resident=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")
[ "$resident" -lt 128 ] || { echo "FAIL resident memory is $resident MB"; exit 1; }
kill "$pid"
wait "$pid"
start "again, reads the matcher"
address=${url#http://}
"$linju" healthcheck --listen "${address%/}" >/dev/null && echo "ok healthcheck"
"$linju" export "$data/copy.jsonl" --data "$data/data"
