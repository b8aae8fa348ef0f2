import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

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
  /** Bytes until the first result is shown. */
  first: number;
  /** Bytes until nothing more is asked for. */
  bytes: number;
  requests: number;
  /** Milliseconds to the first result: of a search from the page read, of a suggestion from the last key. */
  time: number;
}

const slowed = async (
  browser: Browser,
  slower: number,
): Promise<{ page: Page; slow: () => Promise<void> }> => {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  const slow = async (): Promise<void> => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  };
  return { page, slow };
};

/** Opens the search page with a query, as a link from elsewhere does, on a processor slowed down so many times. */
export async function costOf(
  browser: Browser,
  { url, count }: CountingServer,
  query: string,
  slower = 4,
): Promise<Cost> {
  const { page, slow } = await slowed(browser, slower);
  try {
    await slow();
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
    const first = count();
    await page.waitForLoadState('networkidle');
    const rest = count();
    return {
      ...{ first: first.bytes, bytes: first.bytes + rest.bytes },
      ...{ requests: first.requests + rest.requests, time },
    };
  } finally {
    await page.context().close();
  }
}

/** What typing in the field of another page takes, and how long after the last key its suggestions stand there. */
export async function suggestionCost(
  browser: Browser,
  { url, count }: CountingServer,
  typed: string,
  slower = 4,
): Promise<Cost> {
  const { page, slow } = await slowed(browser, slower);
  try {
    await page.goto(`${url}policies/`, { waitUntil: 'networkidle' });
    await slow();
    count();
    const field = page.locator('#site-search');
    await field.pressSequentially(typed.slice(0, -1), { delay: 60 });
    await page.locator('#site-search-options > li').first().waitFor();
    await page.waitForLoadState('networkidle');
    const took = field.evaluate(
      (it) =>
        new Promise<number>((done) => {
          let pressed = 0;
          it.addEventListener('keydown', () => (pressed = performance.now()), { once: true });
          const list = document.querySelector('#site-search-options') ?? it;
          new MutationObserver(() => done(performance.now() - pressed)).observe(list, { childList: true });
        }),
    );
    await field.press(typed.at(-1) ?? '');
    const time = await took;
    const { bytes, requests } = count();
    return { first: bytes, bytes, requests, time };
  } finally {
    await page.context().close();
  }
}
