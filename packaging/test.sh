#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the tests under sanitizers and runs every one: first the
# loader's under the thread sanitizer, then all under address and undefined. Last it packs
# the release build and tries the package.
set -u
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
. "$root/packaging/common.sh"

# A sanitizer needs its shadow memory where a randomized layout may lie.
run_tests() {
    local fixed=()
    setarch "$(uname -m)" -R true 2>/dev/null && fixed=(setarch "$(uname -m)" -R)
    (cd "$root" && "${fixed[@]}" ctest --preset "$1" -j "$(nproc)" 2>&1) | tee "$root/build/$1/ctest.log"
    return "${PIPESTATUS[0]}"
}

# Qt Test counts a test with a skipped function as passed, so the tests' own output is read.
skipped_in() {
    local folder=$root/build/$1
    awk '/^[0-9]+\/[0-9]+ Testing: / { test = $3 }
         sub(/^SKIP   : [^:]*::/, "") { print test ": " $0 }' "$folder/Testing/Temporary/LastTest.log"
    awk '/^The following tests did not run:/ { listed = 1; next }
         !NF { listed = 0 }
         listed { print $3 ": " $4 }' "$folder/ctest.log"
}

print_skipped() {
    local names=()
    mapfile -t names < <(for preset in "$@"; do skipped_in "$preset"; done | sort -u)
    printf 'Skipped tests: %d\n' ${#names[@]}
    [ ${#names[@]} -eq 0 ] || printf '  %s\n' "${names[@]}"
}

if [ -z "${PLUMBLINE_ARTICLES:-}" ] && [ -d "$root/../shared/articles" ]; then
    export PLUMBLINE_ARTICLES=$root/../shared/articles
fi

need_packages build run package test
keep_ccache_writable
build test
build tsan loader_tests
build release

result=0
run_tests tsan || result=1
run_tests test || result=1
run_tests release || result=1
print_skipped tsan test release
exit $result
