@echo off
rem Starts Sextant, with JAVA_HOME's Java or else the one on the path.
setlocal

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    rem Only the folders of the path are searched: in the current folder anybody may have put one.
    for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
)

set "MAJOR="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| "%SystemRoot%\System32\findstr.exe" /c:" version "') do (
    for /f "tokens=1,2 delims=." %%a in ("%%~v") do (
        if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
    )
)
if not defined MAJOR (
    echo sextant: no Java found; maybe install a JDK 17 or newer, or set JAVA_HOME to one 1>&2
    exit /b 2
)
if %MAJOR% LSS 17 (
    echo sextant: needs Java 17 or newer, but found Java %MAJOR%; maybe set JAVA_HOME to a newer one 1>&2
    exit /b 2
)

rem Drools reads fields in a way that newer Javas warn of.
set "QUIET="
if %MAJOR% GEQ 23 set "QUIET=--sun-misc-unsafe-memory-access=allow"

rem Where compiled rules are kept.
set "CACHE="
if defined LOCALAPPDATA set CACHE="-Dsextant.cache=%LOCALAPPDATA%\sextant"

for %%h in ("%~dp0..") do set "SEXTANT_HOME=%%~fh"
"%JAVA%" %QUIET% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dsextant.home=%SEXTANT_HOME%" %CACHE% -jar "%SEXTANT_HOME%\lib\sextant.jar" %*
exit /b %ERRORLEVEL%
