import { existsSync } from 'node:fs';
import { serveSite } from '../../src/serve/site-server.ts';
import { settings } from '../../src/settings.ts';
import { loadSite } from '../../src/site.ts';

const { port, outDir, host } = settings;

const explain = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被别的程序占用。关掉那个程序，或者换一个端口，例如：PORTAL_PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `没有使用端口 ${port} 的权限。请换一个 1024 以上的端口：PORTAL_PORT=4321 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EINVAL')
    return `PORTAL_HOST（${host ?? ''}）不是这台机器的地址。去掉它就只在本机打开；要让别的电脑也能看，写 PORTAL_HOST=0.0.0.0`;
  if (code === 'ERR_SOCKET_BAD_PORT')
    return `PORTAL_PORT 不是端口号：要写 1 到 65535 之间的数字，例如：PORTAL_PORT=4321 npm start`;
  return `不能打开网站：${error instanceof Error ? error.message : String(error)}`;
};

const open = () => serveSite({ dir: outDir, base: loadSite().base, port, host });

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

/** Ends the process with a readable error where the site could not be served later: before a minute of building. */
export async function checkPort(): Promise<void> {
  try {
    const site = await open();
    await site.close();
  } catch (error) {
    fail(explain(error));
  }
}

/** Serves the published site until it is stopped, and says where in one last line. */
export async function serve(): Promise<void> {
  if (!existsSync(`${outDir}/index.html`))
    fail(`${outDir} 里还没有建好的网站。请先运行 npm run build，或者用 npm start 一次完成`);
  try {
    const site = await open();
    const stop = () => {
      void site.close().then(() => process.exit(0));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    console.log(`明窗已经打开：${site.url} （按 Ctrl+C 停止）`);
  } catch (error) {
    fail(explain(error));
  }
}
