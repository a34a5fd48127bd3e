# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack once for each kind of package: the program with what that kind needs beside it.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(part debian)
else()
    set(part archive)
    set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})
endif()
list(GET CPACK_BUILD_SOURCE_DIRS 1 build)
set(CPACK_INSTALL_CMAKE_PROJECTS "${build};plumbline;Unspecified;/;${build};plumbline;${part};/")
