import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startBrailleDisplay, type BrailleDisplay } from './braille-display.ts';
import { orcaSettings } from './orca-settings.ts';
import { Processes, until } from './processes.ts';

const cache = resolve(import.meta.dirname, '../../../.cache/screen-reader');

const browserFlags = [
  ...['--force-renderer-accessibility', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--no-default-browser-check', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--disable-features=Translate,MediaRouter,OptimizationHints'],
  ...['--password-store=basic', '--lang=zh-CN', '--window-size=1200,850', '--remote-debugging-port=0'],
];

/** A desktop of its own: X server, session bus, braille display, Orca, and a browser with a window. */
export interface Session {
  env: NodeJS.ProcessEnv;
  /** What Orca said, a JSON object a line. */
  log: string;
  /** Where Orca says how busy it is. */
  socket: string;
  /** Where Playwright joins the browser. */
  cdp: string;
  braille: BrailleDisplay;
  end: () => Promise<void>;
}

/** Orca speaks the language of its locale, which few machines have compiled. */
function chineseLocale(): string {
  const folder = join(cache, 'locale');
  const made = join(folder, 'zh_CN.UTF-8');
  if (!existsSync(made)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('localedef', ['-i', 'zh_CN', '-f', 'UTF-8', made], { stdio: 'ignore' });
  }
  return folder;
}

function environment(dir: string): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    ['run', 'tmp', 'config', 'cache', 'data'].map((name) => {
      const folder = join(dir, name);
      mkdirSync(folder, { mode: 0o700 });
      return [name, folder];
    }),
  );
  return {
    PATH: process.env['PATH'],
    LOCPATH: chineseLocale(),
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'zh_CN.UTF-8',
    LANGUAGE: 'zh_CN',
    TZ: 'Asia/Shanghai',
    HOME: dir,
    TMPDIR: own['tmp'],
    XDG_RUNTIME_DIR: own['run'],
    XDG_CONFIG_HOME: own['config'],
    XDG_CACHE_HOME: own['cache'],
    XDG_DATA_HOME: own['data'],
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
    ACCESSIBILITY_ENABLED: '1',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    SR_LOG: join(dir, 'said'),
    SR_SOCK: join(dir, 'socket'),
  };
}

function writeOrcaSettings(dir: string): string {
  const folder = join(dir, 'orca');
  cpSync(join(import.meta.dirname, 'orca'), folder, { recursive: true });
  writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify(orcaSettings));
  return folder;
}

/** The offer to translate a page is spoken; only the profile keeps it away. */
function writeBrowserProfile(dir: string): string {
  const folder = join(dir, 'profile');
  const languages = { accept_languages: 'zh-CN,zh', selected_languages: 'zh-CN,zh' };
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(
    join(folder, 'Default/Preferences'),
    JSON.stringify({ translate: { enabled: false }, intl: languages }),
  );
  return folder;
}

async function attempt(url: string): Promise<Session> {
  const dir = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const processes = new Processes(environment(dir));
  const end = async () => {
    await processes.end();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { ...(await start(processes, dir, url)), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/**
 * Starts everything, the browser at this address; keys then go to the page. Orca now and then misses a browser that opens
 * while the machine is busy: a desktop that does not start is started once more, and that is said.
 */
export async function startSession(url: string): Promise<Session> {
  try {
    return await attempt(url);
  } catch (error) {
    console.warn('The desktop of the screen reader did not start and is started once more:', error);
    return attempt(url);
  }
}

async function start(processes: Processes, dir: string, url: string): Promise<Omit<Session, 'end'>> {
  const { env } = processes;
  const [log, socket] = [join(dir, 'said'), join(dir, 'socket')];
  writeFileSync(log, '');
  env['DBUS_SESSION_BUS_ADDRESS'] = await processes.firstLine('dbus-daemon', [
    '--session',
    '--nofork',
    '--print-address',
  ]);
  const screen = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];
  env['DISPLAY'] = `:${await processes.firstLine('Xvfb', screen, 3)}`;
  const enable = ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    execFileSync(
      'gdbus',
      [...enable, '--method', 'org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', name, '<true>'],
      { env, stdio: 'ignore' },
    );
  const braille = await startBrailleDisplay(processes, dir);
  processes.start('/usr/bin/orca', ['--user-prefs', writeOrcaSettings(dir)]);
  const said = (words: string) => () => readFileSync(log, 'utf8').includes(words);
  await until(
    said('"speech"'),
    30_000,
    () => 'a word of Orca, which does not start beside another one of this user',
  );
  const profile = writeBrowserProfile(dir);
  processes.start('/usr/bin/chromium', [...browserFlags, `--user-data-dir=${profile}`, url]);
  await until(said('网页文档'), 60_000, () => 'Orca reading the first page');
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  return { env, log, socket, braille, cdp: `http://127.0.0.1:${port}` };
}
