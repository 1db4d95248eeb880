# shellcheck shell=bash
# What scripts/test found: checks and tests, counted. Sourced after common.sh; $work is a folder to write in.

passed=0 failed=0 skipped=0
failures=()

# check NAME COMMAND…: a failing check counts as one failed, and shows what it said.
check() {
  local name=$1 log
  log=$work/check.log
  shift
  if "$@" >"$log" 2>&1; then say "ok      $name"; return 0; fi
  say "FAILED  $name"
  grep -E 'error|warn|Unhandled|changes' "$log" | sort -u | head -n 30 >&2 || true
  [ -s "$log" ] && tail -n 5 "$log" >&2
  failed=$((failed + 1))
  failures+=("$name")
  return 1
}

# start_tests PROJECT: begins one test project and does not wait for it. Pictures are taken only where somebody asks for them.
start_tests() {
  local name
  name=$(basename "$1" .csproj)
  {
    # A test process runs most of its code a few times, so that compiling costs it more than computing does. Without a second mapping of
    # every page of code, without code that counts for a better compilation, and with one small heap, the tests of breaches take 77
    # seconds of processor time instead of 109.
    VSTEST_CONNECTION_TIMEOUT=300 DOTNET_EnableWriteXorExecute=0 DOTNET_TieredPGO=0 DOTNET_gcServer=0 \
      dotnet test "$1" -c Release --no-build --nologo -v q --filter "FullyQualifiedName!~Browser.Tests.Screenshots" \
        --blame-hang-timeout 15m --blame-hang-dump-type none --logger "trx;LogFileName=$name.trx" --results-directory "$work/results" >"$work/$name.log" 2>&1 || touch "$work/$name.failed"
  } &
}

# count_tests PROJECT: one that has ended, counted from its own result file. No result file: it did not run, which is a failure.
count_tests() {
  local name trx total ran good bad
  name=$(basename "$1" .csproj)
  trx=$work/results/$name.trx
  if [ ! -f "$trx" ]; then
    tail -n 30 "$work/$name.log" >&2
    failed=$((failed + 1))
    failures+=("$name did not run")
    return 0
  fi
  total=$(counter total "$trx") ran=$(counter executed "$trx") good=$(counter passed "$trx")
  bad=$((ran - good))
  [ ! -f "$work/$name.failed" ] || [ "$bad" -gt 0 ] || bad=1
  say "$(printf '%-40s %s passed, %s failed' "$name" "$good" "$bad")"
  if [ "$bad" -gt 0 ]; then
    # What each failing test said, and where.
    sed -n '/<Message>/,/<\/Message>/p; /<StackTrace>/,/<\/StackTrace>/{/tests\//p}' "$trx" | head -n 400 >&2
    while read -r test; do failures+=("$name: $test"); done < <(
      sed -n 's/.*<UnitTestResult .*testName="\([^"]*\)".*outcome="Failed".*/\1/p' "$trx")
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  skipped=$((skipped + total - ran))
}

counter() { sed -n "s/.*<Counters .*\b$1=\"\([0-9]*\)\".*/\1/p" "$2" | head -n 1; }

# finish: says what failed, then the one line of figures, and leaves.
finish() {
  local item line
  if [ "${#failures[@]}" -gt 0 ]; then
    say ""
    say "Failed:"
    for item in "${failures[@]}"; do say "  $item"; done
  fi
  line="$passed passed, $failed failed"
  [ "$skipped" = 0 ] || line="$line, $skipped skipped"
  say ""
  echo "$line"
  [ "$failed" = 0 ]
  exit
}
