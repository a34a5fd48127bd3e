# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages, changelogs and licence. Debian has the text of the licence already; an
# archive must bring it along.
set(DOCUMENTS ${CMAKE_INSTALL_DATADIR}/doc/plumbline)

# The day of the changelog, or of the build where that must be repeatable.
set(NOW $ENV{SOURCE_DATE_EPOCH})
if(NOT NOW)
    file(TIMESTAMP ${CHANGELOG} NOW "%s" UTC)
endif()
execute_process(COMMAND date -u -d @${NOW} +%Y-%m-%d
    OUTPUT_VARIABLE RELEASED OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

# Who packs it, as Debian's tools ask for it. Without that an address that nobody can have (RFC 2606).
set(PLUMBLINE_MAINTAINER "The authors of Plumbline <plumbline@plumbline.invalid>" CACHE STRING "Maintainer of the Debian package")
if(DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
    set(PLUMBLINE_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()

# Before its release a version sorts below itself, after it above.
file(READ ${CHANGELOG} text)
set(UNRELEASED ${PROJECT_VERSION}~unreleased)
if(text MATCHES "\n## \\[${PROJECT_VERSION}\\] - ")
    set(UNRELEASED ${PROJECT_VERSION}+unreleased)
endif()
plumbline_generate(DEBIAN_CHANGELOG -f ${RELEASES_AWK} -v form=debian -v package=plumbline
    -v unreleased=${UNRELEASED} -v now=${NOW} -v "maintainer=${PLUMBLINE_MAINTAINER}")
string(REGEX MATCH "^plumbline \\(([^)]+)\\)" first "${DEBIAN_CHANGELOG}")
set(DEBIAN_VERSION ${CMAKE_MATCH_1})
file(CONFIGURE OUTPUT changelog.Debian CONTENT "${DEBIAN_CHANGELOG}" @ONLY)

function(plumbline_compressed source name)
    set(target ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(
        OUTPUT ${target}
        COMMAND gzip -9nc ${source} > ${target}
        DEPENDS ${source}
        VERBATIM)
    add_custom_target(compressed-${name} ALL DEPENDS ${target})
    install(FILES ${target} ${ARGN})
endfunction()

foreach(page plumbline.1 plumbline-dataset.1)
    configure_file(man/${page}.in man/${page} @ONLY)
    plumbline_compressed(${CMAKE_CURRENT_BINARY_DIR}/man/${page} ${page}
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
plumbline_compressed(${CHANGELOG} changelog DESTINATION ${DOCUMENTS})

set(DEBIAN_ONLY COMPONENT debian EXCLUDE_FROM_ALL)
plumbline_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian changelog.Debian
    DESTINATION ${DOCUMENTS} ${DEBIAN_ONLY})
install(FILES debian/copyright DESTINATION ${DOCUMENTS} ${DEBIAN_ONLY})
install(FILES debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
    RENAME plumbline ${DEBIAN_ONLY})
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${DOCUMENTS} COMPONENT archive)
