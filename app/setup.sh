# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by app/run and tests/run: what Debian packages are needed, and how the tree is built. Source it.

build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libboost-dev libsqlite3-dev libqpdf-dev libssl-dev zlib1g-dev liblzma-dev libzip-dev libxml2-dev libicu-dev
    nlohmann-json3-dev libcli11-dev libhowardhinnant-date-dev tzdata
)
run_packages=(fonts-dejavu-core qt6-translations-l10n)
test_packages=(sqlite3 poppler-utils qpdf python3 xvfb xauth)

say() { printf '%s\n' "$*" >&2; }

# need_packages PACKAGE... : installs what is missing; asks once when somebody can answer.
need_packages() {
    local missing=()
    local state
    for package in "$@"; do
        state=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
        [ "$state" = "install ok installed" ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Lockstep needs these Debian packages: ${missing[*]}"
    if [ -t 0 ] && [ -t 2 ]; then
        local answer
        read -r -p "Install them now? [Y/n] " answer
        case "$answer" in
            "" | [YyJj]*) ;;
            *) say "Nothing was installed. Install them yourself and start again."; exit 1 ;;
        esac
    fi
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Run this as root, or install sudo."; exit 1; }
        root=(sudo)
    fi
    "${root[@]}" apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET : configures once, then builds what has changed.
build() {
    local preset=$1
    if [ ! -f ".build/$preset/build.ninja" ]; then
        say "Configuring and building, a few minutes the first time ..."
        cmake --preset "$preset" >/dev/null
    fi
    cmake --build --preset "$preset" >&2
}
