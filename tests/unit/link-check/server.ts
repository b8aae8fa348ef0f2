import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askAs, type Ask, type Limits } from '../../../src/link-check/visit.ts';

/** Limits for tests: no pause worth mentioning, and a time-out that no busy machine reaches. */
export const quick: Limits = {
  ...{ timeout: 20_000, retries: 0, pause: 1, longestPause: 5, redirects: 5, hosts: 4 },
};

/** Asks as the command does, but has no patience with `/hang`: the time is up at once there, and only there. */
export const asking =
  (userAgent = 'test'): Ask =>
  (url, method, signal) =>
    askAs(userAgent)(url, method, url.endsWith('/hang') ? AbortSignal.timeout(50) : signal);

/** What a server of links does: answers by path, and remembers who asked. */
export interface LinkServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** `HEAD /ok`, in the order of the requests. */
  requests: string[];
  userAgents: Set<string>;
  /** How many requests were open at the same time, at most. */
  most: () => number;
}

type Behaviour = (response: ServerResponse, method: string, count: number) => void;

const answer =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(status === 200 ? 'page' : '');

/** Paths and what they do; `/hang` never answers, `/drop` cuts the line. */
const behaviours: Record<string, Behaviour> = {
  '/ok': answer(200),
  '/moved': answer(301, { Location: '/ok' }),
  '/moved-twice': answer(308, { Location: '/moved' }),
  '/moved-then-elsewhere': answer(301, { Location: '/for-now' }),
  '/for-now': answer(302, { Location: '/ok' }),
  '/moved-away': answer(301, { Location: '/missing' }),
  '/script': answer(302, { Location: 'javascript:alert(1)' }),
  '/missing': answer(404),
  '/error': answer(500),
  '/closed': answer(403),
  '/loop': answer(302, { Location: '/pool' }),
  '/pool': answer(302, { Location: '/loop' }),
  '/busy-once': (response, _method, count) =>
    response.writeHead(count > 2 ? 200 : 503, { 'Retry-After': '0' }).end(),
  '/get-only': (response, method) => response.writeHead(method === 'GET' ? 200 : 405).end(),
  '/hang': () => undefined,
  '/drop': (response) => response.destroy(),
};

/** Runs a test with a server on the loopback address; the server is gone when it ends. */
export async function withServer<Result>(act: (server: LinkServer) => Promise<Result>): Promise<Result> {
  const requests: string[] = [];
  const userAgents = new Set<string>();
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const { pathname } = new URL(url, 'http://local');
    requests.push(`${method} ${url}`);
    userAgents.add(request.headers['user-agent'] ?? '');
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    const endless = /^\/endless\/(\d+)$/.exec(pathname)?.[1];
    const count = requests.filter((it) => it.endsWith(pathname)).length;
    if (endless) answer(302, { Location: `/endless/${Number(endless) + 1}` })(response, method, count);
    else (behaviours[pathname] ?? answer(404))(response, method, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await act({ origin: `http://127.0.0.1:${port}`, requests, userAgents, most: () => most });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
