# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Read by run.sh and test.sh, not run by itself. Expects $root, the checkout.

say() { printf '%s\n' "$*" >&2; }

fail() { say "$*"; exit 1; }

# packages_of SECTION...: the names under these headings of packages.list.
packages_of() {
    local line section=
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) case " $* " in *" $section "*) printf '%s\n' "$line" ;; esac ;;
        esac
    done <"$root/packaging/packages.list"
}

missing_packages() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    local name
    for name in "$@"; do
        grep -qxF "installed $name" <<<"$installed" || printf '%s\n' "$name"
    done
}

apt_get() {
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 "$@"
}

# need_packages SECTION...: installs what is missing, asks for nothing otherwise.
need_packages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
    local by_hand="apt-get install --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Packages are missing and there is no sudo. As root: $by_hand"
    fi
    say "Installing what is missing: ${missing[*]}"
    local log=$root/build/packages.log
    mkdir -p "$root/build"
    apt_get update >"$log" 2>&1
    apt_get install "${missing[@]}" >>"$log" 2>&1 ||
        fail "apt-get failed ($(grep -m1 '^E:' "$log" || echo "see $log")). By hand: $by_hand"
}

# ccache refuses to compile where it cannot write.
keep_ccache_writable() {
    [ -n "${CCACHE_DIR:-}" ] || [ -w "${HOME:-/nonexistent}" ] || export CCACHE_DIR=$root/build/ccache
}

show_failure() {
    grep -A40 -m1 -E '^FAILED|CMake Error' "$1" | grep -v ' -o ' >&2 || tail -n 40 "$1" >&2
    say "The whole output is in $1"
}

configure() {
    local folder=$root/build/$1 fresh=()
    if [ -f "$folder/build.ninja" ] && [ ! "$root/CMakePresets.json" -nt "$folder/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        return
    fi
    # A cache of a checkout that has since moved is of no use.
    [ ! -f "$folder/CMakeCache.txt" ] || fresh=(--fresh)
    mkdir -p "$folder"
    (cd "$root" && cmake --preset "$1" "${fresh[@]}") >"$folder/configure.log" 2>&1 && return
    show_failure "$folder/configure.log"
    fail "Plumbline could not be configured ($1)."
}

# Ninja's steps on one line that is written over, or nothing but the first words where
# there is no terminal. Silent when nothing is to be done.
show_progress() {
    local line is_building=
    while IFS= read -r line; do
        case $line in
            '['*'] Re-'*) continue ;;
            '['*) ;;
            *) continue ;;
        esac
        [ -n "$is_building" ] || say "Building Plumbline ($1); the first time takes some minutes."
        is_building=yes
        [ ! -t 2 ] || printf '\r\033[K%.79s' "$line" >&2
    done
    [ ! -t 2 ] || [ -z "$is_building" ] || printf '\r\033[K' >&2
}

# build PRESET [TARGET]: configures when that is needed.
build() {
    local preset=$1 target=${2:-all} folder=$root/build/$1
    configure "$preset"
    ninja -C "$folder" "$target" 2>&1 | tee "$folder/build.log" | show_progress "$preset"
    [ "${PIPESTATUS[0]}" -ne 0 ] || return 0
    show_failure "$folder/build.log"
    fail "Plumbline could not be built ($preset)."
}
