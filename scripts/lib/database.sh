# shellcheck shell=bash
# The database that run and portal work on: the configured one, or a private cluster that lives in .portal/.
# Sourced after common.sh and postgres.sh.

# Several scripts may use the private cluster at once. Each holds a shared lock on file 8 while it does;
# whoever finds at the end that nobody else holds one stops the cluster. File 9 guards starting and stopping.
private_cluster=

open_database() {
  [ -z "${ConnectionStrings__Portal:-}" ] || return 0
  require_postgres
  mkdir -p "$portal_dir"
  private_cluster=$(private_cluster_dir)
  exec 8>>"$portal_dir/database.in-use" 9>>"$portal_dir/database.lock"
  flock 9
  cluster_init "$private_cluster"
  cluster_running "$private_cluster" || cluster_start "$private_cluster"
  create_database "$private_cluster" portal
  flock -s 8
  flock -u 9
  export Database__Provider=PostgreSql
  ConnectionStrings__Portal=$(cluster_connection "$private_cluster" portal)
  export ConnectionStrings__Portal
}

close_database() {
  [ -n "$private_cluster" ] || return 0
  flock 9
  flock -u 8
  if flock -n -x 8; then cluster_stop "$private_cluster"; fi
  flock -u 8
  flock -u 9
  private_cluster=
}

# .portal/postgres, unless the user that PostgreSQL runs as cannot reach it (a clone under /root): then a folder in
# /var/lib named after this clone, with a link where it would have been.
private_cluster_dir() {
  local wanted=$portal_dir/postgres elsewhere
  if [ -L "$wanted" ] || [ -d "$wanted/data" ]; then readlink -f "$wanted"; return; fi
  if as_database_user test -x "$portal_dir"; then echo "$wanted"; return; fi
  elsewhere=/var/lib/safeguarding-portal/$(printf '%s' "$root" | cksum | cut -d' ' -f1)
  mkdir -p "$elsewhere"
  rmdir "$wanted" 2>/dev/null || true
  ln -s "$elsewhere" "$wanted"
  echo "$elsewhere"
}
