#!/bin/sh
# JShell with the SDK on its class path, imports done and a ready `imbrex`. Arguments are scripts to run.
set -e
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$here/../.." && pwd)
java_home_bin=${JAVA_HOME:+$JAVA_HOME/bin/}
classpath_file=$here/target/classpath.txt
if [ ! -f "$classpath_file" ]; then
  (cd "$root" && ./mvnw -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl samples/jshell -am package)
fi
exec "${java_home_bin}jshell" --feedback concise -R-Djava.awt.headless=true \
  --class-path "$(cat "$classpath_file")" --startup "$here/startup.jsh" "$@"
