@echo off
rem The everyday commands of the kiosk on Windows; "dev help" lists them.
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0."
set "VENV=%~dp0.venv"
set "PYTHON=%VENV%\Scripts\python.exe"
set "PIP_DISABLE_PIP_VERSION_CHECK=1"

set "COMMAND=%~1"
set "REST="
for /f "tokens=1* delims= " %%a in ("%*") do set "REST=%%b"

if "%COMMAND%"=="" goto help
for %%c in (run kiosk test bench artwork build fix help) do if /i "%COMMAND%"=="%%c" goto %%c
echo There is no command "%COMMAND%".>&2
call :help >&2
exit /b 1

:help
echo dev run [ARGS]      start the kiosk (dev run --offscreen-tour: pictures of every screen)
echo dev test [ARGS]     check the whole project; ARGS go to pytest
echo dev kiosk ARGS...   any command of the kiosk, such as: dev kiosk check content
echo dev bench NAME      time the kiosk against its peers: bench\NAME.py
echo dev artwork [ARGS]  draw the posters from their sources
echo dev build           make dist\kiosk: the program in one folder that needs no Python
echo dev fix             put Python and QML into the house's form
echo dev help            this text
exit /b 0

:run
call :prepare run || exit /b 1
if not "%~2"=="--offscreen-tour" goto run_on_screen
for /f "tokens=1* delims= " %%a in ("%REST%") do set "REST=%%b"
set "QT_QPA_PLATFORM=offscreen"
set "QT_QUICK_BACKEND=software"
"%PYTHON%" -m kiosk tour tour-pictures %REST%
exit /b %ERRORLEVEL%

:run_on_screen
rem Without arguments the kiosk starts as it does every day, past its command line's parser.
if defined REST set "REST=run %REST%"
"%PYTHON%" -m kiosk %REST%
exit /b %ERRORLEVEL%

:kiosk
call :prepare run || exit /b 1
if not defined REST set "REST=--help"
"%PYTHON%" -m kiosk %REST%
exit /b %ERRORLEVEL%

:test
call :prepare dev || exit /b 1
cd /d "%ROOT%"
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen"
if not defined QT_QUICK_BACKEND set "QT_QUICK_BACKEND=software"
call :headline "ruff: lint"
"%PYTHON%" -m ruff check . || goto failed
call :headline "ruff: format"
"%PYTHON%" -m ruff format --check . || goto failed
call :headline "mypy: types"
"%PYTHON%" -m mypy || goto failed
call :headline "import-linter: storeys"
"%VENV%\Scripts\lint-imports.exe" || goto failed
call :headline "pytest: tests"
"%PYTHON%" -m pytest tests -n auto --dist loadfile --cov --cov-report=term %REST% || goto failed
if not "%CI%"=="true" goto well
call :headline "kiosk: offscreen tour"
"%PYTHON%" -m kiosk tour build/tour --size 1080x1920 || goto failed
:well
echo == all is well
exit /b 0

:bench
if not exist "%~dp0bench\%~2.py" (
  echo Name one of these: dev bench NAME>&2
  dir /b "%~dp0bench\*.py" | findstr /v __init__ >&2
  exit /b 1
)
call :prepare dev || exit /b 1
cd /d "%ROOT%"
for /f "tokens=1* delims= " %%a in ("%REST%") do set "REST=%%b"
"%PYTHON%" -m bench.%~2 %REST%
exit /b %ERRORLEVEL%

:artwork
call :prepare dev || exit /b 1
cd /d "%ROOT%"
set "PYTHONPATH=%~dp0resources\artwork"
"%PYTHON%" -m artwork %REST%
exit /b %ERRORLEVEL%

:build
call :prepare dev || exit /b 1
cd /d "%ROOT%"
"%PYTHON%" -m PyInstaller --noconfirm --log-level WARN --workpath build/program build_spec.spec
exit /b %ERRORLEVEL%

:fix
call :prepare dev || exit /b 1
cd /d "%ROOT%"
"%PYTHON%" -m ruff check --fix-only --quiet . || exit /b 1
"%PYTHON%" -m ruff format . || exit /b 1
for /r kiosk %%q in (*.qml) do "%VENV%\Scripts\pyside6-qmlformat.exe" --inplace "%%q" || exit /b 1
exit /b 0

rem :headline WORDS: say which check runs now.
:headline
set "HEADLINE=%~1"
echo == %HEADLINE%
exit /b 0

:failed
echo == stopped: %HEADLINE% failed>&2
exit /b 1

rem :prepare LOCK: make .venv hold what requirements\LOCK.txt pins, and this checkout.
:prepare
set "MADE_FOR="
if exist "%VENV%\made-for" set /p MADE_FOR=<"%VENV%\made-for"
if not "%MADE_FOR%"=="%ROOT%" goto make
"%PYTHON%" -c "import sys, pip; assert sys.version_info[:2] > (3, 10)" >nul 2>&1 && goto install

:make
set "BASE="
for %%i in (3.13 3.12 3.11) do call :try py -%%i
for %%i in ("py -3" python python3) do call :try %%~i
if not defined BASE (
  echo Python 3.11 or newer is missing: install it from python.org, with its launcher "py".>&2
  exit /b 1
)
echo == making .venv with %BASE%>&2
%BASE% -m venv --clear "%VENV%" || exit /b 1
"%PYTHON%" -c "import pathlib, sys, sysconfig; pathlib.Path(sysconfig.get_path('purelib'), 'checkout.pth').write_text(str(pathlib.Path(sys.argv[1]).resolve()) + '\n')" "%ROOT%" || exit /b 1
>"%VENV%\made-for" echo %ROOT%

:install
fc /b "%ROOT%\requirements\%1.txt" "%VENV%\installed-%1.txt" >nul 2>&1 && exit /b 0
echo == installing requirements\%1.txt>&2
"%PYTHON%" -m pip install --quiet --require-hashes --only-binary :all: -r "%ROOT%\requirements\%1.txt" || exit /b 1
copy /y "%ROOT%\requirements\%1.txt" "%VENV%\installed-%1.txt" >nul
rem The lock of dev holds that of run, version by version.
if "%1"=="dev" copy /y "%ROOT%\requirements\run.txt" "%VENV%\installed-run.txt" >nul
exit /b 0

rem :try COMMAND...: keep this Python as BASE if it is the first that is recent enough.
:try
if defined BASE exit /b 0
%* -c "import sys, venv; assert sys.version_info[:2] > (3, 10)" >nul 2>&1
if not errorlevel 1 set "BASE=%*"
exit /b 0
