#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to a running program: sh packaging/setup.sh run | test
#   run    installs what is missing, builds, and opens the window on the demo campaign
#   test   installs what is missing, builds, and runs every test
#   tools  installs what is missing, and what the format check and the package need besides
set -eu

cd "$(dirname "$0")/.."

build_packages="g++ cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libopengl-dev libxkbcommon-dev
    libspdlog-dev libsqlite3-dev libcli11-dev libcsv-dev
    libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins fonts-dejavu-core tzdata poppler-utils"
tool_packages="clang-format xvfb"

say() { printf '%s\n' "$*" >&2; }

usage() {
    say "Usage: sh packaging/setup.sh run | test"
    exit 2
}

check_system() {
    system=unknown
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        system=$(. /etc/os-release && printf '%s %s' "${ID:-unknown}" "${VERSION_ID:-}")
    fi
    [ "$system" = "debian 12" ] && return
    say "This script knows Debian 12; this machine is: $system."
    say "Install these with your system's package manager (names are Debian's), then build with CMake:"
    for package in $build_packages; do say "  $package"; done
    say "  cmake --workflow --preset run      builds and opens the window"
    say "  cmake --workflow --preset test     builds and runs every test"
    exit 1
}

missing_of() {
    for package in "$@"; do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=absent
        [ "$state" = installed ] || printf '%s ' "$package"
    done
}

install_packages() {
    # shellcheck disable=SC2086
    missing=$(missing_of $*)
    if [ -z "$missing" ]; then
        return
    fi
    root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "These packages are missing, and there is no sudo to install them with: $missing"
            say "As root, run: apt-get install --no-install-recommends $missing"
            exit 1
        fi
        root=sudo
    fi
    say "Installing with apt-get: $missing"
    $root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "${QT_QPA_PLATFORM:-}" = offscreen ]
}

run_program() {
    if has_display; then
        say "Building, then opening the demo campaign."
        exec cmake --workflow --preset run
    fi
    cmake --preset release
    cmake --build --preset release --target foothold foothold-cli
    say "There is no display here, so no window was opened. This does the same job without one, writing the demo"
    say "campaign, its heatmap and a prep sheet to a folder:"
    say "  build/release/app/cli/foothold-cli demo --out demo"
}

[ $# -eq 1 ] || usage
case $1 in
run)
    check_system
    install_packages "$build_packages"
    run_program
    ;;
test)
    check_system
    install_packages "$build_packages"
    exec cmake --workflow --preset test
    ;;
tools)
    check_system
    install_packages "$build_packages $tool_packages"
    ;;
*) usage ;;
esac
