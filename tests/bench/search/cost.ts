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
  /** Milliseconds from the page read to the first result. */
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

/** What somebody waits for after the last key, on a processor slowed down so many times. */
export interface Wait {
  /** Milliseconds from the key until the answer stands in the page, of each time, ascending. */
  waits: number[];
  /** Milliseconds of the page's own processor time in it, of each time, ascending: what other works of the machine do not change. */
  processor: number[];
  bytes: number;
  requests: number;
}

/** How long a person would wait for the answer of a bench that hangs. */
const longest = 15_000;

/** What is typed where, the last key by itself, and what then changes. */
interface Typed {
  path: string;
  field: string;
  text: string;
  last: string;
  /** Selector of what stands in the page when the answer is there; it is gone or other before. */
  answer: string;
}

/** Types on a page that is loaded, each time in a browser with an empty cache, and waits for the answer to the last key. */
async function waitFor(
  browser: Browser,
  { url, count }: CountingServer,
  { path, field, text, last, answer }: Typed,
  { times = 5, slower = 4, pause = 0 } = {},
): Promise<Wait> {
  const out: Wait = { waits: [], processor: [], bytes: 0, requests: 0 };
  for (let time = 0; time < times; time += 1) {
    const { page, slow } = await slowed(browser, slower);
    page.setDefaultTimeout(longest);
    try {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async (): Promise<number> =>
        (await session.send('Performance.getMetrics')).metrics.find((it) => it.name === 'TaskDuration')
          ?.value ?? 0;
      await page.goto(`${url}${path}`, { waitUntil: 'networkidle' });
      await slow();
      count();
      await page.locator(field).pressSequentially(text, { delay: 60 });
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        ([selector, most]) => {
          const before = document.querySelector(selector)?.textContent;
          const waited = new Promise<number>((done, fail) => {
            let pressed = 0;
            addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true });
            new MutationObserver(() => {
              const now = document.querySelector(selector)?.textContent;
              if (pressed > 0 && now !== undefined && now !== before)
                requestAnimationFrame(() => done(performance.now() - pressed));
            }).observe(document.body, {
              childList: true,
              subtree: true,
              attributes: true,
              characterData: true,
            });
            setTimeout(() => fail(new Error(`nothing changed at ${selector}`)), most);
          });
          Object.assign(globalThis, { waited });
        },
        [answer, longest] as const,
      );
      if (pause > 0) await page.waitForTimeout(pause);
      const before = await busy();
      await page.locator(field).press(last, { noWaitAfter: true });
      out.waits.push(
        await page.evaluate(() => (globalThis as unknown as { waited: Promise<number> }).waited),
      );
      out.processor.push(1000 * ((await busy()) - before));
      const { bytes, requests } = count();
      [out.bytes, out.requests] = [Math.max(out.bytes, bytes), Math.max(out.requests, requests)];
    } finally {
      await page.context().close();
    }
  }
  for (const all of [out.waits, out.processor]) all.sort((a, b) => a - b);
  return out;
}

/** Typing a query on the search page: the last key is Enter, so many milliseconds after the last letter; the answer is the first result. */
export const searchWait = (
  browser: Browser,
  site: CountingServer,
  query: string,
  pause: number,
): Promise<Wait> =>
  waitFor(
    browser,
    site,
    {
      ...{ path: 'search/', field: '#q', text: query, last: 'Enter' },
      answer: '#search-results:not([hidden]) ol > li, #search-none:not([hidden])',
    },
    { pause },
  );

/** Typing in the field of another page: the last key is the last letter, the answer the suggestions for it. */
export const suggestionWait = (browser: Browser, site: CountingServer, typed: string): Promise<Wait> =>
  waitFor(browser, site, {
    ...{ path: 'policies/', field: '#site-search', text: typed.slice(0, -1), last: typed.at(-1) ?? '' },
    answer: '#site-search-options:not([hidden])',
  });
