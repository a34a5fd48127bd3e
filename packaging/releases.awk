# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CHANGELOG.md and prints its releases, newest first.
#   -v form=metainfo   as the <releases> of AppStream; nothing when nothing was released
#   -v form=debian     as a Debian changelog of `package`, signed by `maintainer`. What is not
#                      released comes as version `unreleased`, dated `now` (seconds).
# A release is a heading "## [1.2.3] - 2027-01-31"; one without an entry says nothing.

function escaped(text) {
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

function with_code(text) {
    while (match(text, /`[^`]*`/))
        text = substr(text, 1, RSTART - 1) "<code>" substr(text, RSTART + 1, RLENGTH - 2) "</code>" \
               substr(text, RSTART + RLENGTH)
    return text
}

# Debian's tools ask for lines of at most 80 characters.
function print_wrapped(text,    words, count, i, line) {
    count = split(text, words, / +/)
    line = "  *"
    for (i = 1; i <= count; i++) {
        if (length(line) + length(words[i]) > 78) { print line; line = "   " }
        line = line " " words[i]
    }
    print line
}

function mail_date(    command, date) {
    command = "LC_ALL=C date -u -R -d '" date_of_release "'"
    command | getline date
    close(command)
    return date
}

function open_release() {
    if (is_open) return
    is_open = 1
    if (form == "debian") {
        print package " (" release "-1) " suite "; urgency=medium"
    } else {
        if (!is_any) print "\n  <releases>"
        print "    <release version=\"" release "\" date=\"" date_of_release "\">\n      <description>"
    }
    is_any = 1
}

function open_list() {
    if (heading == "") return
    if (form == "debian") print "\n  [ " heading " ]"
    else print "        <p>" escaped(heading) "</p>\n        <ul>"
    heading = ""
    in_list = 1
}

function end_item() {
    if (item == "") return
    open_release()
    open_list()
    if (form == "debian") print_wrapped(item)
    else print "          <li>" with_code(escaped(item)) "</li>"
    item = ""
}

function end_list() {
    end_item()
    if (in_list && form == "metainfo") print "        </ul>"
    in_list = 0
    heading = ""
}

function end_release() {
    end_list()
    if (is_open && form == "debian") print "\n -- " maintainer "  " mail_date() "\n"
    else if (is_open) print "      </description>\n    </release>"
    is_open = 0
    release = ""
}

function begin_release(number, date, target) {
    release = number
    date_of_release = date
    suite = target
}

/^## / { end_release() }
/^## \[[0-9]+\.[0-9]+\.[0-9]+\] - [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/ {
    begin_release(substr($2, 2, length($2) - 2), $4, "unstable")
}
/^## \[Unreleased\]$/ && form == "debian" { begin_release(unreleased, "@" now, "UNRELEASED") }
release == "" { next }
/^### / { end_list(); heading = substr($0, 5) }
/^- / { end_item(); item = substr($0, 3) }
/^  [^ ]/ { item = item " " substr($0, 3) }
END { end_release(); if (is_any && form == "metainfo") printf "  </releases>" }
