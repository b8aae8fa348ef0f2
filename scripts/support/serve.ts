import { existsSync } from 'node:fs';
import { SaidError } from '../../src/faults.ts';
import { serveSite, type SiteServer } from '../../src/serve/site-server.ts';
import { settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';

const { port, outDir, host } = settings;

/** What is wrong with the port or the address, by the system's code. */
const faults: Readonly<Record<string, [what: string, todo: string]>> = {
  EADDRINUSE: [
    `端口 ${port} 已被别的程序占用`,
    `关掉那个程序，或者换一个端口，例如：PORTAL_PORT=${port === 4321 ? 4322 : 4321} npm start`,
  ],
  EACCES: [`没有使用端口 ${port} 的权限`, '换一个 1024 以上的端口：PORTAL_PORT=4321 npm start'],
  ERR_SOCKET_BAD_PORT: [
    'PORTAL_PORT 不是端口号',
    '写 1 到 65535 之间的数字，例如：PORTAL_PORT=4321 npm start',
  ],
  ...Object.fromEntries(
    ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].map((code) => [
      code,
      [
        `PORTAL_HOST（${host ?? ''}）不是这台机器的地址`,
        '去掉它就只在本机打开；要让别的电脑也能看，写 PORTAL_HOST=0.0.0.0',
      ],
    ]),
  ),
};

async function open(): Promise<SiteServer> {
  try {
    return await serveSite({ dir: outDir, base: loadSite().base, port, host });
  } catch (cause) {
    const [what, todo] =
      (cause instanceof Error && 'code' in cause ? faults[String(cause.code)] : undefined) ?? [];
    throw what === undefined ? cause : new SaidError(what, todo, { cause });
  }
}

/** Throws a readable error where the site could not be served later: before a minute of building. */
export async function checkPort(): Promise<void> {
  const site = await open();
  await site.close();
}

/** Serves the published site until the process is stopped, and says where in one last line. */
export async function serve(): Promise<void> {
  if (!existsSync(`${outDir}/index.html`))
    throw new SaidError(`${outDir} 里还没有建好的网站`, '先运行 npm run build，或者用 npm start 一次完成');
  const site = await open();
  console.log(`明窗已经打开：${site.url} （按 Ctrl+C 停止）`);
}
