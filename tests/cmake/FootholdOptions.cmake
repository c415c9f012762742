# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries warnings, strict Qt definitions and the build mode to every target.
add_library(foothold_options INTERFACE)
target_compile_features(foothold_options INTERFACE cxx_std_20)
target_include_directories(foothold_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(foothold_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FOOTHOLD_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    # Designated initialisers leave the record header to its defaults on purpose.
    target_compile_options(foothold_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
        -Wold-style-cast -Wno-missing-field-initializers)
    if(FOOTHOLD_WERROR)
        target_compile_options(foothold_options INTERFACE -Werror)
        target_compile_definitions(foothold_options INTERFACE _GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
    endif()
    if(FOOTHOLD_SANITIZE)
        target_compile_options(foothold_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer)
        target_link_options(foothold_options INTERFACE -fsanitize=address,undefined)
    endif()
    if(FOOTHOLD_COVERAGE)
        target_compile_options(foothold_options INTERFACE --coverage)
        target_link_options(foothold_options INTERFACE --coverage)
    endif()
endif()

# What shortens a build, where it is there. ccache must be told that precompiled headers may be taken by their content.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

# foothold_precompile(target [header...]): the headers nearly every file names, and the given ones. No source may rely
# on it: the header check compiles each header without.
function(foothold_precompile target)
    target_precompile_headers(${target} PRIVATE
        <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QUuid> <QVariant>
        <algorithm> <functional> <memory> <optional> <tuple> <variant> ${ARGN})
endfunction()
