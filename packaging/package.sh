#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Plumbline and packs it: a .deb and a .tar.gz, whose names are
# printed.
set -u
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
. "$root/packaging/common.sh"

need_packages build package
keep_ccache_writable
build release

packages=$root/build/release/packages
rm -rf "$packages"
for kind in DEB TGZ; do
    log=$root/build/release/cpack-$kind.log
    (cd "$root/build/release" && cpack -G "$kind") >"$log" 2>&1 || { cat "$log" >&2; fail "No $kind package."; }
done
printf '%s\n' "$packages"/plumbline*.deb "$packages"/plumbline*.tar.gz
