@echo off
rem JShell with the SDK on its class path, imports done and a ready "imbrex". Arguments are scripts to run.
setlocal
set "here=%~dp0"
set "jshell=jshell"
if defined JAVA_HOME set "jshell=%JAVA_HOME%\bin\jshell"
if not exist "%here%target\classpath.txt" (
  pushd "%here%..\.."
  call mvnw.cmd -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl samples/jshell -am package || exit /b 1
  popd
)
set /p CLASSPATH=<"%here%target\classpath.txt"
"%jshell%" --feedback concise -R-Djava.awt.headless=true --startup "%here%startup.jsh" %*
