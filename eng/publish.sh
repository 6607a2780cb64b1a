#!/bin/sh
# Publishes the executable to the folder given, compiled ahead of time where the compiler for it can be had.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
into=$1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# One build at a time: two callers would write over each other.
mkdir -p "$here/artifacts"
exec 9>"$here/artifacts/.lock"
command -v flock >/dev/null && flock 9
stamp=$(mktemp "$here/artifacts/.stamp.XXXXXX")

publish() {
  dotnet publish "$here/src/Parley" -c Release -o "$into" --nologo -v quiet \
    -p:NuGetLockFilePath=obj/publish.lock.json -p:RunAnalyzers=false "$@" >"$log" 2>&1
}

rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)
if ! publish -r "$rid" --self-contained false -p:PublishReadyToRun=true; then
  if ! publish; then
    cat "$log"
    rm -f "$stamp"
    exit 70
  fi
fi
# As old as the start of the build: a source changed meanwhile is newer.
mv "$stamp" "$into/.built"
