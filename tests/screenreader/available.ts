import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The kit that drives a real Orca; it stands beside the project. */
export const kit = resolve(import.meta.dirname, '../../../shared/screenreader/sr.mjs');

/** Why no screen reader can be driven here; empty where one can. */
export const missing = !existsSync(kit)
  ? `the kit that drives it is not at ${kit}`
  : ['/usr/bin/orca', '/usr/bin/Xvfb', '/usr/bin/xdotool', '/usr/bin/chromium'].some(
        (file) => !existsSync(file),
      )
    ? 'Orca, or a browser with a window, is not installed: run install.sh of the kit as root'
    : '';
