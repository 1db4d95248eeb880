# shellcheck shell=bash
# Builds the program that run, portal and bench start. Sourced after common.sh.

app_dir=$portal_dir/app
app=$app_dir/SafeguardingPortal.Web.dll

# Nothing to do when no source is newer than the last build.
app_is_current() {
  [ -f "$app" ] && [ -f "$app_dir/.built" ] &&
    [ -z "$(find "$root/src" "$root/Directory.Build.props" \( -name bin -o -name obj -o -name node_modules -o -name wwwroot \) -prune \
            -o -type f -newer "$app_dir/.built" -print -quit)" ]
}

build_assets() {
  have npm || apt_install nodejs npm || die "the style sheets need Node.js with npm (Debian: apt-get install nodejs npm)"
  "$root/scripts/build-assets" >&2
}

build_app() {
  local log
  ! app_is_current || return 0
  require_dotnet
  mkdir -p "$app_dir"
  log=$portal_dir/build.log
  build_assets
  touch "$app_dir/.building"
  say "Building (the log is $log) …"
  dotnet publish "$root/src/SafeguardingPortal.Web" -c Release -o "$app_dir" -v q --nologo >"$log" 2>&1 ||
    { grep -E 'error' "$log" | sort -u | head -n 20 >&2; die "the build failed; the whole log is $log"; }
  mv "$app_dir/.building" "$app_dir/.built"
}

# Beside the clone and not in whatever folder the caller stands in; links lead to where scripts/run serves.
export Logging__Folder=${Logging__Folder:-$portal_dir/logs}
export Mail__PickupFolder=${Mail__PickupFolder:-$portal_dir/mail}
export Portal__PublicUrl=${Portal__PublicUrl:-${PORTAL_URL:-http://127.0.0.1:5080}}

# portal VERB …: the built program as a command, in the folder the caller stands in.
portal() { ASPNETCORE_CONTENTROOT=$app_dir dotnet "$app" "$@" 8>&- 9>&-; }
