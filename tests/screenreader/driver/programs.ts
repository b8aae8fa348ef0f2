import { existsSync } from 'node:fs';

const programs: readonly string[] = [
  'bin/chromium',
  'bin/dbus-daemon',
  'bin/gdbus',
  'bin/localedef',
  'bin/orca',
  'bin/setpriv',
  'bin/xdotool',
  'bin/Xvfb',
  'sbin/brltty',
  'share/liblouis/tables/zhcn-cbs.ctb',
].map((it) => `/usr/${it}`);

/** What installs the programs below. */
export const installer = 'scripts/install-screen-reader.sh';

/** What a machine lacks to drive a screen reader; empty where nothing is missing. */
export const missingPrograms = (): string[] => programs.filter((file) => !existsSync(file));
