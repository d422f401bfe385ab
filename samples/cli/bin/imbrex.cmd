@echo off
rem Runs the command line sample; set IMBREX_JAVA_OPTS=--add-modules=jdk.incubator.vector for many pixels.
set "IMBREX_JAVA=java"
if defined JAVA_HOME set "IMBREX_JAVA=%JAVA_HOME%\bin\java"
"%IMBREX_JAVA%" %IMBREX_JAVA_OPTS% -jar "%~dp0..\target\imbrex.jar" %*
