# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# cmake -DSOURCE_DIR=... -DLUPDATE=... -DWORK=... -P translations.cmake: fails where the Spanish translation lacks a
# string of the sources or holds an unfinished one.
set(ts ${SOURCE_DIR}/resources/i18n/foothold_es.ts)
configure_file(${ts} ${WORK}/foothold_es.ts COPYONLY)
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${SOURCE_DIR}
    ${SOURCE_DIR}/core ${SOURCE_DIR}/ui ${SOURCE_DIR}/app
    -ts ${WORK}/foothold_es.ts RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${out}")
endif()
file(STRINGS ${WORK}/foothold_es.ts unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count GREATER 0)
    message(FATAL_ERROR "${count} Spanish strings are missing or unfinished; run the target update_translations and translate.")
endif()
