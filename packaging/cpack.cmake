# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB` and `cpack -G TGZ` in the release build; package.sh does both.
set(CPACK_PACKAGE_NAME plumbline)
set(CPACK_PACKAGE_VENDOR Plumbline)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "charts of what news articles say about companies")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpackparts.cmake)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_ARCHIVE_FILE_NAME plumbline-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})

# The libraries are found by dpkg-shlibdeps. A program with a window works without these, but
# Chinese names would be boxes, Qt's own buttons English, and a Wayland desktop would show the
# window through X.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_VERSION ${DEBIAN_VERSION})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PLUMBLINE_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Plumbline draws what news articles say about companies: revenue growth,
market shares and funding events, read from one dataset file. Every mark
on a chart leads, with one click, to the passages that say so.
.
Reported, estimated, forecast and planned figures look different, a range
stays a range, and statements that contradict each other stand side by
side. A dataset on the cloud market of China comes with the program, and
the command line tool plumbline-dataset makes and checks further ones.")
include(CPack)
