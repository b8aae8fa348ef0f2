import { expect, test } from '@playwright/test';
import { isOffline, visitAll } from '../../../src/link-check/check.ts';
import { visit, type Ask, type Limits } from '../../../src/link-check/visit.ts';
import { asking, quick, withServer } from './server.ts';

const limits: Limits = { ...quick, retries: 1 };
const ask = asking();

/** What is said of paths of the server, in their order. */
const said = (paths: readonly string[], more: Partial<Limits> = {}) =>
  withServer(async ({ origin, requests }) => {
    const visits = [];
    for (const path of paths) visits.push(await visit(origin + path, ask, { ...limits, ...more }));
    const text = JSON.stringify(visits).replaceAll(origin, '');
    return { visits: JSON.parse(text) as typeof visits, requests };
  });

test('a page that opens is asked for once, by HEAD', async () => {
  expect(await said(['/ok'])).toEqual({ visits: [{ state: 'ok' }], requests: ['HEAD /ok'] });
  expect(await said(['/get-only'])).toEqual({
    ...{ visits: [{ state: 'ok' }], requests: ['HEAD /get-only', 'GET /get-only'] },
  });
});

test('moved for good: the new address as far as it is for good; moved to nowhere is broken', async () => {
  const { visits } = await said([
    '/moved',
    '/moved-twice',
    '/moved-then-elsewhere',
    '/for-now',
    '/moved-away',
  ]);
  expect(visits.map(({ state, movedTo }) => [state, movedTo])).toEqual([
    ...[
      ['moved', '/ok'],
      ['moved', '/ok'],
      ['moved', '/for-now'],
      ['ok', undefined],
      ['broken', undefined],
    ],
  ]);
});

test('what can not be opened says why', async () => {
  const { visits } = await said(['/missing', '/error', '/hang', '/drop', '/loop', '/endless/1', '/script']);
  expect(visits.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'broken'));
  expect(visits.map(({ why }) => why)).toEqual([
    '对方网站说没有这个网页（404）',
    '对方网站出错（500）',
    '等了 20 秒没有回答',
    '和对方网站的连接断了',
    '跳转来回打转，打不开',
    '跳转超过 5 次，打不开',
    '跳转到了不能打开的地址',
  ]);
});

test('a server that may only be busy is asked again, one that says no is not', async () => {
  expect(await said(['/busy-once'])).toMatchObject({
    ...{ visits: [{ state: 'ok' }], requests: ['HEAD /busy-once', 'GET /busy-once', 'HEAD /busy-once'] },
  });
  expect((await said(['/error'], { retries: 2 })).requests).toHaveLength(6);
  expect((await said(['/hang'], { retries: 2 })).requests).toHaveLength(3);
  expect((await said(['/missing'], { retries: 2 })).requests).toEqual(['HEAD /missing', 'GET /missing']);
});

test('a server that lets no program in: nobody knows', async () => {
  expect((await said(['/closed'])).visits).toEqual([{ state: 'unsure', why: '对方网站不让程序查看（403）' }]);
});

test('nobody listens: broken; nobody of that name: perhaps this machine has no network', async () => {
  const origin = await withServer((server) => Promise.resolve(server.origin));
  expect(await visit(`${origin}/ok`, ask, limits)).toMatchObject({ state: 'broken', why: '连不上对方网站' });
  const nobody: Ask = () =>
    Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
    );
  expect(await visit('https://nobody.example/', nobody, limits)).toMatchObject({ state: 'offline' });
  const untrusted: Ask = () =>
    Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' }) }),
    );
  expect(await visit('https://old.example/', untrusted, limits)).toMatchObject({
    why: '安全证书有问题，浏览器会拦住',
  });
});

test('a host is asked for one page at a time, and told who asks', () =>
  withServer(async (server) => {
    const links = ['/ok?1', '/missing', '/ok?2', '/moved', '/ok?3'].map((path) => ({
      url: server.origin + path,
      where: path,
    }));
    const visited = await visitAll(
      links,
      asking('Mingchuang-link-check (+https://portal.example.org)'),
      limits,
    );
    expect(visited.map(({ where, state }) => `${where} ${state}`)).toEqual([
      ...['/ok?1 ok', '/missing broken', '/ok?2 ok', '/moved moved', '/ok?3 ok'],
    ]);
    expect(server.most()).toBe(1);
    expect([...server.userAgents]).toEqual(['Mingchuang-link-check (+https://portal.example.org)']);
  }));

test('a host that does not answer is left alone after three links, one that nobody knows after the first', async () => {
  const asked: string[] = [];
  const failing =
    (code: string): Ask =>
    (url) => {
      asked.push(url);
      return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }));
    };
  const links = [1, 2, 3, 4, 5].map((number) => ({ url: `https://one.example/${number}`, where: '' }));
  const silent = await visitAll(links, failing('ECONNRESET'), { ...limits, retries: 0 });
  expect(silent.map((it) => it.state)).toEqual(['broken', 'broken', 'broken', 'unsure', 'unsure']);
  expect([asked.splice(0).length, isOffline(silent)]).toEqual([3, false]);
  const unknown = await visitAll(links, failing('ENOTFOUND'), limits);
  expect([asked.length, isOffline(unknown), isOffline([])]).toEqual([1, true, false]);
});
