# SPDX-License-Identifier: GPL-3.0-or-later
# Icons of every usual size, drawn from two pictures: up to 32 pixels from the simpler one.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

set(ICONS ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(DRAWINGS ${CMAKE_CURRENT_SOURCE_DIR}/icons)
set(MOST_SIMPLE 32)

foreach(side 16 22 24 32 48 64 128 256 512)
    set(drawing ${DRAWINGS}/${PLUMBLINE_ID}.svg)
    if(side LESS_EQUAL MOST_SIMPLE)
        set(drawing ${DRAWINGS}/${PLUMBLINE_ID}-small.svg)
    endif()
    set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${side}/${PLUMBLINE_ID}.png)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons/${side})
    add_custom_command(
        OUTPUT ${picture}
        COMMAND ${RSVG_CONVERT} --width ${side} --height ${side} --output ${picture} ${drawing}
        DEPENDS ${drawing}
        VERBATIM)
    install(FILES ${picture} DESTINATION ${ICONS}/${side}x${side}/apps)
    list(APPEND pictures ${picture})
endforeach()
add_custom_target(icons ALL DEPENDS ${pictures})

install(FILES ${DRAWINGS}/${PLUMBLINE_ID}.svg DESTINATION ${ICONS}/scalable/apps)
install(FILES ${DRAWINGS}/${PLUMBLINE_ID}-symbolic.svg DESTINATION ${ICONS}/symbolic/apps)
