# shellcheck shell=bash
# Finds or installs what siting needs to build and run, and builds the jar. Sourced by the scripts
# beside it, which set `name` (the name in messages) and `root` (the repository) first.
#
# Environment: JAVA_HOME, MAVEN_HOME   where to look first
#              SITING_MAVEN_ARGS       further arguments for Maven, e.g. -Dmaven.repo.local=DIR
#              SITING_JAVA_OPTS        further options for the JVM, e.g. -Xmx8g

: "${name:?}" "${root:?}"
minimum_java=17
minimum_maven=3.6.3
jar=$root/target/compute-siting.jar
# Present while a build is under way, and after one that was killed: then the jar is not to be trusted.
building=$root/target/.siting-building
# shellcheck disable=SC2034
jvm_options="-XX:+UseParallelGC -Xshare:auto"

say() { printf '%s: %s\n' "$name" "$*" >&2; }
fail() { say "$*"; exit 2; }

# ---- JDK and Maven ---------------------------------------------------------------------------

# Prints the major version of the Java in a home directory; its `release` file spares starting it.
java_major() {
    local version=''
    if [ -r "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    version=${version#1.}
    printf '%s\n' "${version%%[!0-9]*}"
}

# Prints the home directory of the Java that a command on the PATH starts, or nothing.
home_of_command() {
    local command_path home
    command_path=$(command -v "$1" 2>/dev/null) || return 0
    home=$(readlink -f "$command_path" 2>/dev/null || printf '%s\n' "$command_path")
    home=$(dirname "$(dirname "$home")")
    if [ ! -r "$home/release" ] && [ "$1" = java ]; then
        home=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    fi
    printf '%s\n' "$home"
}

# Prints the home directories in which a Java may be, one a line, the preferred first.
java_homes() {
    local home
    if [ -n "${JAVA_HOME:-}" ]; then printf '%s\n' "$JAVA_HOME"; fi
    home_of_command java
    home_of_command javac
    for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -d "$home" ]; then printf '%s\n' "$home"; fi
    done
}

# find_java TOOL: sets java_home to the first Java of at least the minimum version that has bin/TOOL.
find_java() {
    local home major
    java_home=''
    while IFS= read -r home; do
        if [ -x "$home/bin/java" ] && [ -x "$home/bin/$1" ]; then
            major=$(java_major "$home")
            if [ "${major:-0}" -ge "$minimum_java" ]; then
                java_home=$home
                return 0
            fi
        fi
    done <<EOF
$(java_homes)
EOF
    return 1
}

# Whether dotted version $1 is at least $2.
version_at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Sets maven to the first mvn command of at least the minimum version; needs java_home.
find_maven() {
    local candidate version
    for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn 2>/dev/null)" \
            /usr/bin/mvn /usr/share/maven/bin/mvn; do
        if [ -n "$candidate" ] && [ -x "$candidate" ]; then
            version=$(JAVA_HOME=$java_home "$candidate" -B -v 2>/dev/null \
                | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
            if [ -n "$version" ] && version_at_least "$version" "$minimum_maven"; then
                maven=$candidate
                return 0
            fi
        fi
    done
    maven=''
    return 1
}

# Maven cannot be asked for its version without a Java; then any mvn will do for the moment.
has_maven() {
    if [ -n "$java_home" ]; then find_maven; else command -v mvn >/dev/null 2>&1; fi
}

# ---- Installing from the system's packages ---------------------------------------------------

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

# Prints the JDK package to install: the oldest that is new enough, since releases differ in which they have.
jdk_package() {
    local release
    if command -v apt-cache >/dev/null 2>&1; then
        for release in 17 21 25; do
            if [ -n "$(apt-cache show "openjdk-$release-jdk-headless" 2>/dev/null)" ]; then
                printf 'openjdk-%s-jdk-headless\n' "$release"
                return
            fi
        done
    fi
    printf 'openjdk-17-jdk-headless\n'
}

# Prints the command by which a person installs the packages given by their Debian names.
install_command() {
    if ! command -v apt-get >/dev/null 2>&1 && command -v brew >/dev/null 2>&1; then
        printf 'brew install openjdk@17 maven\n'
    elif ! command -v apt-get >/dev/null 2>&1 && command -v dnf >/dev/null 2>&1; then
        printf 'sudo dnf install java-latest-openjdk-devel maven xorg-x11-server-Xvfb dejavu-sans-fonts\n'
    else
        printf 'sudo apt-get install %s\n' "$*"
    fi
}

# The lists of a new machine are empty, so they are brought up to date once before the first package.
refreshed=''
refresh_package_lists() {
    if [ -z "$refreshed" ]; then
        as_root apt-get -o DPkg::Lock::Timeout=300 -qq update >&2 || true
        refreshed=yes
    fi
}

install_packages() {
    local output
    say "installing $* from the system's packages"
    if ! output=$(as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
            -o Dpkg::Use-Pty=0 -qq install -y --no-install-recommends "$@" 2>&1); then
        printf '%s\n' "$output" >&2
        return 1
    fi
}

# need_tools TOOL [maven]: sets java_home (with bin/TOOL) and, if asked, maven; installs what is missing.
need_tools() {
    local tool=$1 with_maven=${2:-} missing='' packages=''
    find_java "$tool" || missing="a JDK of version $minimum_java or newer"
    if [ -n "$with_maven" ] && ! has_maven; then
        missing="${missing:+$missing and }Maven $minimum_maven or newer"
    fi
    if [ -n "$missing" ]; then
        if may_install; then refresh_package_lists; fi
        if [ -z "$java_home" ]; then packages=$(jdk_package); fi
        case $missing in *Maven*) packages="${packages:+$packages }maven" ;; esac
        if may_install; then
            # shellcheck disable=SC2086
            install_packages $packages \
                || fail "could not install $missing; try: $(install_command "$packages")"
            if ! find_java "$tool" || { [ -n "$with_maven" ] && ! find_maven; }; then
                fail "still lacks $missing after installing $packages"
            fi
        else
            fail "this needs $missing; install with: $(install_command "$packages")"
        fi
    elif [ -n "$with_maven" ] && [ -z "${maven:-}" ]; then
        find_maven || fail "this needs Maven $minimum_maven or newer; install with: $(install_command maven)"
    fi
    return 0
}

# ---- One build at a time ---------------------------------------------------------------------

lock=$root/target/.siting-lock

take_lock() {
    mkdir -p "$root/target" 2>/dev/null
    if [ ! -w "$root/target" ]; then
        fail "cannot write to $root/target, where the jar is built; make it writable and try again"
    fi
    if command -v flock >/dev/null 2>&1; then
        exec 9>"$lock"
        if ! flock -n 9; then
            say "another process is building; waiting for it"
            flock 9
        fi
    else
        take_lock_directory
    fi
}

# Where there is no flock: a directory with the holder's process number, broken when the holder is gone.
take_lock_directory() {
    local holder said='' unnamed=0
    until mkdir "$lock.d" 2>/dev/null; do
        holder=$(cat "$lock.d/holder" 2>/dev/null)
        # A holder that was killed between its two steps leaves no number; it has ten seconds for them.
        if [ -z "$holder" ]; then unnamed=$((unnamed + 1)); else unnamed=0; fi
        if [ "$unnamed" -gt 10 ] || { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; }; then
            # Renaming lets only one of several waiters break it.
            if mv "$lock.d" "$lock.stale.$$" 2>/dev/null; then rm -rf "$lock.stale.$$"; fi
            unnamed=0
            continue
        fi
        if [ -z "$said" ]; then
            say "another process is building; waiting for it"
            said=yes
        fi
        sleep 1
    done
    printf '%s\n' "$$" >"$lock.d/holder"
}

release_lock() {
    if command -v flock >/dev/null 2>&1; then exec 9>&-; else rm -rf "$lock.d"; fi
}

# ---- Building --------------------------------------------------------------------------------

# Folders count too: removing or renaming a source file changes only its folder.
jar_is_stale() {
    [ ! -f "$jar" ] || [ -e "$building" ] \
        || [ -n "$(find "$root/src/main" "$root/pom.xml" -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

run_maven() {
    # shellcheck disable=SC2086
    JAVA_HOME=$java_home "$maven" -B -Dstyle.color=never -f "$root/pom.xml" ${SITING_MAVEN_ARGS:-} "$@"
}

# build MAVEN-ARGUMENT...: makes the jar, under the lock; leaves a whole jar or none.
build() {
    local status=0
    : >"$building"
    # Unlinked and not overwritten, so that a process that runs from the old jar keeps it.
    rm -f "$jar"
    trap 'rm -f "$jar"; exit 130' INT TERM HUP
    run_maven "$@" || status=$?
    trap - INT TERM HUP
    if [ "$status" -eq 0 ] && [ -f "$jar" ]; then
        # Dated from the start of the build: a file that was edited meanwhile makes the jar stale.
        touch -r "$building" "$jar"
    else
        rm -f "$jar"
        if [ "$status" -eq 0 ]; then status=1; fi
    fi
    rm -f "$building"
    return "$status"
}
