#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package_test.sh CHECKOUT BUILD: packs the release build, unpacks the packages into empty
# folders and uses them as a system without this checkout would. Says what fails, goes on, and
# ends with 1 when anything did.
set -u
checkout=$1
build=$2
id=alt.plumbline.plumbline
type=application/vnd.plumbline+sqlite3

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
root=$work/root
share=$root/usr/share
mkdir -p "$root" "$work/home"
failures=0

# check WHAT COMMAND...: shows what the command said only when it fails.
check() {
    local what=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        printf 'ok: %s\n' "$what"
    else
        failures=$((failures + 1))
        printf 'FAILED: %s\n' "$what"
        sed 's/^/    /' "$work/said"
    fi
}

same() { [ "$1" = "$2" ] || { printf 'wanted: %s\nfound:  %s\n' "$2" "$1"; return 1; }; }

# A system with nothing of ours but what was unpacked, and no display.
elsewhere() {
    env -i -C "$work" PATH="$root/usr/bin:/usr/bin:/bin" HOME="$work/home" LC_ALL=C.UTF-8 \
        XDG_DATA_HOME="$work/home/share" XDG_DATA_DIRS="$share:/usr/share" "$@"
}

value_of() { sed -n "s/^$1=//p" "$share/applications/$id.desktop"; }

# ------------------------------------------------------------------ packing

pack() { (cd "$build" && cpack -G "$1" -B "$work/packages"); }

check "cpack -G DEB" pack DEB
check "cpack -G TGZ" pack TGZ
deb=$(echo "$work"/packages/plumbline_*.deb)
archive=$(echo "$work"/packages/plumbline-*.tar.gz)
check "the .deb unpacks" dpkg-deb -x "$deb" "$root"
mkdir "$work/archive"
check "the archive unpacks" tar -xzf "$archive" -C "$work/archive" --strip-components=1

# ------------------------------------------------------------------ starting

exports_a_chart() {
    elsewhere "$1" --export "$work/charts$2" --charts growth && [ -s "$work/charts$2/growth.png" ] &&
        [ "$(wc -l <"$work/charts$2/growth.csv")" -gt 1 ]
}

dumps_the_dataset() {
    elsewhere plumbline-dataset dump "$share/plumbline/china-cloud.sqlite" "$work/dump" &&
        cmp "$work/dump/statement.csv" "$checkout/resources/china-cloud/statement.csv"
}

check "the program starts and exports a chart" exports_a_chart plumbline deb
check "the archive's program starts and exports a chart" exports_a_chart "$work/archive/bin/plumbline" tgz
check "plumbline-dataset dumps the dataset" dumps_the_dataset
check "plumbline is stripped" sh -c "! readelf -S '$root/usr/bin/plumbline' | grep -qF .symtab"
check "the archive has the licence" cmp "$checkout/LICENSE" "$work/archive/share/doc/plumbline/LICENSE"
check "no benchmark is installed" sh -c "! find '$root' '$work/archive' | grep -iE 'bench|generate|_test'"
for page in plumbline plumbline-dataset; do
    check "the manual page $page is without a warning" \
        sh -c "man --warnings -l '$share/man/man1/$page.1.gz' 2>&1 >/dev/null | (! grep .)"
done

# ------------------------------------------------------------------ what the tools of desktops say

depends() { dpkg-deb -f "$deb" Depends; }

check "desktop-file-validate" desktop-file-validate "$share/applications/$id.desktop"
check "appstreamcli validate" appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
check "lintian" lintian --no-cfg --fail-on error,warning --display-info "$deb"
for library in libqt6svg6 libqt6widgets6 libqt6charts6 libsqlite3-0; do
    check "the package depends on $library" grep -qw "$library" <(depends)
done
check "the package's version is the changelog's" same "$(dpkg-deb -f "$deb" Version)" \
    "$(gzip -dc "$share/doc/plumbline/changelog.Debian.gz" | dpkg-parsechangelog -l- -S Version)"

# ------------------------------------------------------------------ one name for all

check "the launchable is the desktop file" same \
    "$(sed -n 's/.*<launchable type="desktop-id">\(.*\)<.*/\1/p' "$share/metainfo/$id.metainfo.xml")" "$id.desktop"
check "the metainfo has the name" same \
    "$(sed -n 's/^  <id>\(.*\)<\/id>/\1/p' "$share/metainfo/$id.metainfo.xml")" "$id"
check "the desktop file names the icon" same "$(value_of Icon)" "$id"
check "the program calls itself so" sh -c "strings -el '$root/usr/bin/plumbline' | grep -qxF $id"
sheet=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
tables="text/csv;text/tab-separated-values;$sheet;application/vnd.oasis.opendocument.spreadsheet"
check "the desktop file opens datasets and tables" same "$(value_of MimeType)" "$type;$tables;"
check "what it starts is there" test -x "$root/usr/bin/$(value_of Exec | cut -d' ' -f1)"
for side in 16 22 24 32 48 64 128 256 512; do
    check "an icon of $side pixels" same \
        "$(file -b "$share/icons/hicolor/${side}x$side/apps/$id.png" | cut -d, -f2)" " $side x $side"
done
check "a scalable icon" test -s "$share/icons/hicolor/scalable/apps/$id.svg"
check "a symbolic icon" test -s "$share/icons/hicolor/symbolic/apps/$id-symbolic.svg"

# ------------------------------------------------------------------ double click

dataset=$share/plumbline/china-cloud.sqlite
gio_type() { elsewhere gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }

check "update-mime-database" update-mime-database "$share/mime"
check "update-desktop-database" update-desktop-database "$share/applications"
cp "$dataset" "$work/renamed.plumbline"
printf 'SQLite format 3\0%084d' 0 >"$work/other.sqlite"
check "xdg-mime knows the dataset" same "$(elsewhere xdg-mime query filetype "$dataset")" "$type"
check "gio knows the dataset" same "$(gio_type "$dataset")" "$type"
check "gio knows it by its ending" same "$(gio_type "$work/renamed.plumbline")" "$type"
check "gio takes no other database for one" same "$(gio_type "$work/other.sqlite")" "application/vnd.sqlite3"
check "xdg-mime opens it with the program" same "$(elsewhere xdg-mime query default "$type")" "$id.desktop"

[ "$failures" -eq 0 ] || { printf '%d checks failed\n' "$failures"; exit 1; }
