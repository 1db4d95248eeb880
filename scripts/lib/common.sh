# shellcheck shell=bash
# Shared by the scripts beside this folder: where things are, how to speak, how to install what is missing.
# Sourced, never run. Linux with bash 4 or later.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
portal_dir=$root/.portal
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# Messages go to standard error, so that a command's own output stays clean.
say() { printf '%s\n' "$*" >&2; }
step() { printf '\n== %s\n' "$*" >&2; }
die() { printf '\nStopped: %s\n' "$*" >&2; exit 1; }

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command with the rights that installing needs; fails when there are none.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"
  else return 1; fi
}

may_install() { have apt-get && as_root true; }

# apt_install PACKAGE… : quiet; shows the output only when it fails. Waits for another installation to end, and tries again what the network broke off.
apt_install() {
  may_install || return 1
  local log
  log=$(mktemp)
  say "Installing $* …"
  if { as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update -q &&
       as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 install -q -y --no-install-recommends "$@"; } >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 20 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

require_dotnet() {
  have dotnet || die "the .NET 10 SDK is not installed. See https://dotnet.microsoft.com/download/dotnet/10.0"
  case "$(dotnet --version 2>/dev/null)" in
    10.*) ;;
    *) die "this needs the .NET 10 SDK; 'dotnet --version' says: $(dotnet --version 2>&1 | head -n 1)" ;;
  esac
}

# Prints the path of an installed Chromium, Chrome or Edge; fails when there is none.
find_chromium() {
  local candidate
  for candidate in "${PORTAL_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
    if [ -n "$candidate" ] && have "$candidate"; then command -v "$candidate"; return 0; fi
  done
  return 1
}

require_chromium() {
  find_chromium >/dev/null || apt_install chromium || return 1
  PORTAL_CHROMIUM=$(find_chromium) || return 1
  export PORTAL_CHROMIUM
}

# free_port: a loopback port that nothing listens on.
free_port() {
  local port _
  for _ in $(seq 1 50); do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return 0; fi
  done
  return 1
}
