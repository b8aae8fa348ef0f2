import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Browser } from 'playwright-core';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A server that counts what goes over its wires, headers too, whoever asks: pages, workers, prefetches. */
export interface CountingServer {
  url: string;
  server: Server;
  /** Bytes and requests since the last call. */
  count: () => { bytes: number; requests: number };
}

/** Serves a built site as docs/hosting.md asks of hosts: texts packed with gzip. */
export async function countingServer(dist: string): Promise<CountingServer> {
  const sockets = new Set<Socket>();
  let requests = 0;
  let before = 0;
  let closed = 0;
  const server = createServer((req, res) => {
    requests += 1;
    const path = normalize(decodeURIComponent((req.url ?? '/').replace(/[?#].*$/, '')));
    const asked = join(dist, path);
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) {
      res.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    res.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type) res.setHeader('Content-Encoding', 'gzip');
    const content = createReadStream(file);
    (type ? content.pipe(createGzip()) : content).pipe(res);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const count = (): { bytes: number; requests: number } => {
    const all = closed + [...sockets].reduce((sum, it) => sum + it.bytesWritten, 0);
    const since = { bytes: all - before, requests };
    [before, requests] = [all, 0];
    return since;
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, count };
}

/** What one search costs in a browser with an empty cache. */
export interface Cost {
  bytes: number;
  requests: number;
  /** Milliseconds from the script's start, with the page read, to the first result. */
  time: number;
}

/** Opens the search page with a query, as a link from elsewhere does, on a processor slowed down so many times. */
export async function costOf(
  browser: Browser,
  { url, count }: CountingServer,
  query: string,
  slower = 4,
): Promise<Cost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    count();
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    const time = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const look = (): void => {
            const shown = document.querySelector('#search-results ol > li, #search-none:not([hidden])');
            const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            if (shown && loaded) done(performance.now() - loaded.domInteractive);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.waitForLoadState('networkidle');
    return { ...count(), time };
  } finally {
    await context.close();
  }
}

/** Milliseconds from the last key in the field of another page to its first suggestion, and what that took over the wire. */
export async function suggestionCost(
  browser: Browser,
  { url, count }: CountingServer,
  typed: string,
  slower = 4,
): Promise<Cost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(`${url}policies/`, { waitUntil: 'networkidle' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    count();
    await page.locator('#site-search').pressSequentially(typed.slice(0, -1), { delay: 60 });
    await page.locator('#site-search-options > li').first().waitFor();
    const before = await page.evaluate(() => performance.now());
    await page.locator('#site-search').press(typed.at(-1) ?? '');
    await page.locator('#site-search-options > li').first().waitFor();
    const time = (await page.evaluate(() => performance.now())) - before;
    return { ...count(), time };
  } finally {
    await context.close();
  }
}
