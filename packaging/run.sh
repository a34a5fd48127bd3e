#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Plumbline and starts it with the given arguments.
set -u
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
. "$root/packaging/common.sh"

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Whether the arguments ask for something that opens no window.
asks_no_window() {
    local argument
    for argument in "$@"; do
        case $argument in
            --) return 1 ;;
            --export | --export=* | --help | --help-all | -h | --version | -v) return 0 ;;
        esac
    done
    return 1
}

need_packages build run
keep_ccache_writable
build release

program=$root/build/release/app/plumbline
if ! has_display && ! asks_no_window "$@"; then
    say "No display here: exporting the charts to ./plumbline-charts/ (elsewhere: run.sh --export DIR)."
    set -- --export plumbline-charts "$@"
fi
exec "$program" "$@"
