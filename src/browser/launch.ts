import { chromium, type Browser } from 'playwright-core';
import { SaidError } from '../faults.ts';
import { findChromium } from './find.ts';
import { install, installers, type Installer } from './install.ts';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // A page of the gates lives for milliseconds: threads that compile and clear up beside it cost more than they save.
  '--js-flags=--no-turbofan --single-threaded-gc',
];

/** What `ensureChromium` asks and tells; tests pass their own. */
export interface LaunchMeans {
  find: () => string | undefined;
  installers: () => Promise<Installer[]>;
  install: (installer: Installer) => Promise<boolean>;
  log: (line: string) => void;
}

/**
 * Path of a Chromium that starts; installs one when there is none.
 * @throws with the commands to run when none can be had.
 */
export async function ensureChromium(
  means: LaunchMeans = { find: findChromium, installers, install, log: console.log },
): Promise<string> {
  const found = means.find();
  if (found !== undefined) return found;
  for (const installer of await means.installers()) {
    means.log(`没有找到浏览器，正在安装：${installer.command}`);
    const ended = await means.install(installer);
    const installed = means.find();
    if (installed !== undefined) return installed;
    means.log(ended ? '安装结束，但浏览器无法启动。' : '安装没有成功。');
  }
  throw new SaidError(
    '无障碍检查需要 Chromium 浏览器，本机没有，也无法自动安装；不经检查不发布',
    '任选一种办法，再重新运行：\n' +
      '  1. npx playwright install --with-deps chromium\n' +
      '  2. sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk\n' +
      '  3. 已有 Chromium 或 Chrome：PORTAL_CHROMIUM=/浏览器/的/完整路径 npm start',
  );
}

/** A browser that starts at all does so in seconds, also on a machine that is busy. */
const patience = 60_000;

/**
 * Starts a headless Chromium; the caller closes it. Throws like `ensureChromium`, and where the browser does not come up.
 * @param file the browser to start
 */
export async function launchChromium(file?: string, timeout = patience): Promise<Browser> {
  const executablePath = file ?? (await ensureChromium());
  // As root Chromium has no sandbox; the pages it opens are the portal's own and reach no network.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await chromium.launch({ executablePath, args: [...flags, ...sandbox], timeout });
  } catch (cause) {
    throw new SaidError(
      `浏览器没有打开：${executablePath}（等了最多 ${timeout / 1000} 秒）`,
      '关掉别的程序再运行；还是这样，就重新安装它，或者用 PORTAL_CHROMIUM 换一个浏览器',
      { cause },
    );
  }
}
