#!/bin/sh
# Starts the program beside it, with Chromium's sandbox or not at all. Without a sandbox Chromium ends with a message
# about its insides before any code of ours runs, so what to do is said here.
set -u
here="$(dirname "$(readlink -f "$0")")"
program="$here/gebiedstafel.bin"

# The start script of an AppImage adds this where it finds no sandbox.
for word in "$@"; do
  shift
  [ "$word" = '--no-sandbox' ] || set -- "$@" "$word"
done

can_have_sandbox() {
  # The helper with its right, as the deb sets it where it is needed.
  helper="$here/chrome-sandbox"
  [ "$(stat -c '%u %a' "$helper" 2>/dev/null)" = '0 4755' ] && return 0
  # A profile of AppArmor that lets this program, and no other, build one.
  case "$here" in /opt/*) [ -e /etc/apparmor.d/gebiedstafel ] && return 0 ;; esac
  command -v unshare >/dev/null 2>&1 || return 0
  unshare --user --map-root-user true 2>/dev/null
}

say() {
  printf '%s\n\n%s\n' "$1" "$2" >&2
  for viewer in zenity kdialog xmessage; do
    command -v "$viewer" >/dev/null 2>&1 || continue
    # A library of the AppImage would not suit a program of the system.
    unset LD_LIBRARY_PATH
    case "$viewer" in
      zenity) zenity --error --no-markup --width=520 --title=Gebiedstafel --text="$1

$2" ;;
      kdialog) kdialog --title Gebiedstafel --error "$1

$2" ;;
      xmessage) printf '%s\n\n%s\n' "$1" "$2" | fold -s -w 80 | xmessage -center -file - ;;
    esac >/dev/null 2>&1 && return
  done
}

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  nl*)
    as_root='Gebiedstafel start niet als beheerder (root): dan werkt de afscherming van het venster niet.'
    as_user='Start het programma met uw gewone account. Er is niets gewijzigd.'
    no_sandbox='Gebiedstafel start niet: deze computer laat het programma zijn venster niet afschermen (sandbox).'
    administrator='Een beheerder kan het .deb-pakket installeren, dat het goed instelt, of user namespaces toestaan: kernel.apparmor_restrict_unprivileged_userns=0 of user.max_user_namespaces groter dan 0 (sysctl). Uw tafels zijn niet geraakt.' ;;
  *)
    as_root='Gebiedstafel does not start as administrator (root): the sandbox around its window would not work.'
    as_user='Start the program with your ordinary account. Nothing was changed.'
    no_sandbox='Gebiedstafel does not start: this computer does not let the program build a sandbox around its window.'
    administrator='An administrator can install the .deb package, which sets this right, or allow user namespaces: kernel.apparmor_restrict_unprivileged_userns=0, or user.max_user_namespaces above 0 (sysctl). Your tables have not been touched.' ;;
esac

if [ "$(id -u)" = 0 ]; then
  say "$as_root" "$as_user"
  exit 77
fi
if ! can_have_sandbox; then
  say "$no_sandbox" "$administrator"
  exit 77
fi
exec "$program" "$@"
