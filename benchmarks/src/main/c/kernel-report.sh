#!/bin/sh
# Kernels, their plain twins and, where there is a C compiler, C twins in one table. Options go to java:
#   benchmarks/src/main/c/kernel-report.sh --add-modules jdk.incubator.vector -Dimbrex.vector=now
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../../target
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
twins=
if command -v gcc >/dev/null; then
    gcc -O3 -o "$target/kernel-twins" "$here/kernel-twins.c"
    "$target/kernel-twins" > "$target/kernel-twins.tsv"
    twins=$target/kernel-twins.tsv
fi
# shellcheck disable=SC2086 # no table is no argument
exec "$java" -Xmx1g "$@" -cp "$target/benchmarks.jar" io.github.imbrex.benchmarks.KernelReport $twins
