#!/bin/bash
# Builds Parley and runs every test project; the last line is the sum. Needs the .NET 10 SDK; what else is
# missing is installed where that can be done.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

need_node() {
  if ! command -v npm >/dev/null; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      echo "Installing node and npm for the desk and the schema checks"
      { apt-get update -q && apt-get install -y -q --no-install-recommends nodejs npm; } >/dev/null || return 1
    else
      echo "npm is not installed: the desk has no scripts and the schema checks are skipped (install nodejs and npm to run them)"
      return 0
    fi
  fi
  [ tests/schema/node_modules/.package-lock.json -nt tests/schema/package-lock.json ] && return 0
  (cd tests/schema && npm ci --silent --no-audit --no-fund)
}

# The desk's pages are tried in a real browser; where there is none, those tests say that they are skipped.
need_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null && return 0
  done
  [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing chromium for the browser tests"
    { apt-get update -q && apt-get install -y -q --no-install-recommends chromium; } >/dev/null || return 1
  else
    echo "chromium is not installed: the browser tests are skipped (install chromium to run them)"
  fi
}

# The program that locked files are held against, both ways.
need_age() {
  command -v age >/dev/null && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing age for the tests of locked files"
    { apt-get update -q && apt-get install -y -q --no-install-recommends age; } >/dev/null || return 1
  else
    echo "age is not installed: opening locked files with it is not tested (install age to do so)"
  fi
}

# Runs one test project, shows its time, adds its counts to the sums and keeps the worst exit code.
passed=0 failed=0 skipped=0 worst=0
run() {
  local project=$1 started=$SECONDS log code
  log=$(mktemp)
  dotnet run -c Release --no-build --project "$project" -- -nocolor 2>&1 | tee "$log"
  code=$?
  [ $code -ne 0 ] && worst=$code
  local counts
  counts=$(awk '
    /^ +total:/{t=$2} /^ +failed:/{f=$2} /^ +succeeded:/{p=$2} /^ +skipped:/{s=$2}
    /Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+/ {
      gsub(",", ""); for (i = 1; i < NF; i++) { if ($i=="Total:") t=$(i+1); if ($i=="Failed:") f=$(i+1); if ($i=="Errors:") e=$(i+1); if ($i=="Skipped:") s=$(i+1) }
      p = t - f - s; f += e }
    END {printf "%d %d %d", p, f, s}' "$log")
  rm -f "$log"
  read -r p f s <<<"$counts"
  # A program that died tells no counts: it counts as one failure.
  [ $code -ne 0 ] && [ "$f" -eq 0 ] && f=1
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  echo "$(basename "$project"): $((SECONDS - started)) s"
}

need_node || { echo "node and npm could not be installed"; worst=1; }
need_browser || { echo "chromium could not be installed"; worst=1; }
need_age || { echo "age could not be installed"; worst=1; }
dotnet build Parley.slnx -c Release --nologo -v quiet -clp:NoSummary || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
./parley --version >/dev/null || worst=1
for project in tests/Parley.*; do
  run "$project"
done

echo "$passed passed, $failed failed, $skipped skipped"
[ $worst -eq 0 ] && [ $failed -eq 0 ] || exit 1
