# SPDX-License-Identifier: GPL-3.0-or-later
# Tests share one precompiled header.
add_library(foothold_test_headers STATIC cmake/Headers.cpp)
target_link_libraries(foothold_test_headers PRIVATE foothold_options Qt6::Core)
set_target_properties(foothold_test_headers PROPERTIES POSITION_INDEPENDENT_CODE ON)
foothold_precompile(foothold_test_headers)

# foothold_add_test(path libs...): path without .cpp, relative to tests/; core/text/TokenizerTest becomes the test
# core.text.Tokenizer. Runs offscreen, in UTC and the C locale, with its own temporary home.
function(foothold_add_test path)
    string(REPLACE "/" "." name "${path}")
    string(REGEX REPLACE "Test$" "" name "${name}")
    string(REGEX MATCH "^[^/]+" label "${path}")
    set(target "test.${name}")
    qt_add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
    target_link_libraries(${target} PRIVATE ${ARGN} Qt6::Test)
    target_precompile_headers(${target} REUSE_FROM foothold_test_headers)
    target_compile_definitions(${target} PRIVATE
        FOOTHOLD_DATA_DIR="${FOOTHOLD_DATA_DIR}" FOOTHOLD_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${target})
    set(home ${CMAKE_BINARY_DIR}/test-homes/${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    file(CHMOD ${home}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        LABELS ${label} TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/runtime")
endfunction()
