#!/usr/bin/env bash
# What `npm test -- screenreader` needs, on Debian as root: Orca, a screen and a braille display without hardware, a browser.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -y -q -o DPkg::Lock::Timeout=120)
"${apt[@]}" update
"${apt[@]}" install --no-install-recommends \
  at-spi2-core brltty chromium dbus fonts-noto-cjk liblouis-bin liblouis-data libglib2.0-bin locales orca xdotool xvfb
