# shellcheck shell=bash
# A private PostgreSQL cluster: made, started and stopped without touching the machine's own. Sourced after common.sh.
# A cluster is a directory: data/ (owned by an unprivileged user), password, log.

# PostgreSQL refuses to run as root, so as root its commands run as the user that the package made.
database_user() {
  local name
  [ "$(id -u)" = 0 ] || { id -un; return; }
  for name in postgres nobody; do
    if id "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
  die "no unprivileged user to run PostgreSQL as"
}

as_database_user() {
  if [ "$(id -u)" = 0 ]; then runuser -u "$(database_user)" -- "$@"; else "$@"; fi
}

# Prints the directory that holds initdb and pg_ctl; the newest when there are several.
find_postgres() {
  local candidate
  for candidate in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -t/ -k5 -Vr); do
    if [ -x "$candidate/initdb" ] && [ -x "$candidate/pg_ctl" ]; then echo "$candidate"; return 0; fi
  done
  if have initdb && have pg_ctl; then dirname "$(command -v initdb)"; return 0; fi
  return 1
}

# Debian's package starts a cluster of its own on install. Nobody asked for one, so it is told not to, for this install only.
install_postgres() {
  local settings=/etc/postgresql-common/createcluster.conf kept
  may_install || return 1
  apt_install postgresql-common || return 1
  kept=$(mktemp)
  cp "$settings" "$kept" 2>/dev/null || true
  as_root mkdir -p "$(dirname "$settings")"
  echo 'create_main_cluster = false' | as_root tee "$settings" >/dev/null
  local outcome=0
  apt_install postgresql || outcome=1
  as_root cp "$kept" "$settings"
  rm -f "$kept"
  return $outcome
}

require_postgres() {
  find_postgres >/dev/null || install_postgres || die "PostgreSQL is not installed and this may not install it.
  Debian or Ubuntu:  sudo apt-get install postgresql
  Or use a database you have: set Database__Provider (PostgreSql or SqlServer) and ConnectionStrings__Portal."
  pg_bin=$(find_postgres) || die "PostgreSQL was installed, but initdb and pg_ctl were not found"
}

# cluster_init DIR: makes the cluster when it is not there yet.
cluster_init() {
  local dir=$1 user
  user=$(database_user)
  mkdir -p "$dir"
  [ "$(id -u)" != 0 ] || chown "$user" "$dir"
  chmod 700 "$dir"
  as_database_user test -x "$dir" -a -w "$dir" || die "the user '$user' cannot reach $dir"
  [ ! -f "$dir/data/PG_VERSION" ] || return 0
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n' | as_database_user tee "$dir/password" >/dev/null
  chmod 600 "$dir/password"
  (cd / && as_database_user "$pg_bin/initdb" -D "$dir/data" -U portal -E UTF8 --locale=C.UTF-8 \
    --auth=scram-sha-256 --pwfile="$dir/password") >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; die "initdb failed"; }
}

cluster_running() { (cd / && as_database_user "$pg_bin/pg_ctl" -D "$1/data" status) >/dev/null 2>&1; }

# cluster_start DIR [EXTRA OPTIONS]: on a free loopback port, no socket file. Tries another port when one is taken meanwhile.
cluster_start() {
  local dir=$1 extra=${2:-} port _
  for _ in 1 2 3; do
    port=$(free_port) || die "no free port"
    if (cd / && as_database_user "$pg_bin/pg_ctl" -D "$dir/data" -w -t 60 -l "$dir/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 $extra" start) \
        >/dev/null 2>&1 8>&- 9>&-; then
      return 0
    fi
  done
  tail -n 20 "$dir/log" >&2
  die "PostgreSQL did not start; its log is $dir/log"
}

# create_database DIR NAME: in a running cluster, unless it is there.
create_database() {
  local dir=$1 name=$2 port password
  port=$(cluster_port "$dir")
  password=$(as_database_user cat "$dir/password")
  PGPASSWORD=$password "$pg_bin/psql" -h 127.0.0.1 -p "$port" -U portal -d postgres -Atqc \
    "SELECT 1 FROM pg_database WHERE datname = '$name'" | grep -q 1 ||
    PGPASSWORD=$password "$pg_bin/createdb" -h 127.0.0.1 -p "$port" -U portal "$name"
}

cluster_port() { as_database_user sed -n 4p "$1/data/postmaster.pid" | tr -d ' '; }

cluster_stop() { (cd / && as_database_user "$pg_bin/pg_ctl" -D "$1/data" -w -m fast stop) >/dev/null 2>&1 || true; }

# cluster_connection DIR DATABASE: the connection string of a running cluster.
cluster_connection() {
  local dir=$1
  printf 'Host=127.0.0.1;Port=%s;Username=portal;Password=%s' "$(cluster_port "$dir")" "$(as_database_user cat "$dir/password")"
  [ -z "${2:-}" ] || printf ';Database=%s' "$2"
}
