import { request } from 'node:http';
import { connect } from 'node:net';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite, type SiteServer } from '../../../src/serve/site-server.ts';

const files: Record<string, string> = {
  'index.html': '<h1>首页</h1>',
  '404.html': '<h1>没有找到</h1>',
  'policies/a/index.html': '<h1>甲</h1>',
  'policies/甲〔2020〕1号/index.html': '<h1>编号</h1>',
  'policies/a.json': '{}',
  'sitemap.xml': '<urlset/>',
  'diary.ics': 'BEGIN:VCALENDAR',
  'updates/feed.atom': '<feed/>',
  'assets/wasm.zh-cn.pagefind': 'x',
  'assets/x.wasm': 'x',
  '.htaccess': 'secret',
};

let dir: string;
let site: SiteServer;

const release = (name: string, home: string) => {
  for (const [file, text] of Object.entries({ ...files, 'index.html': home })) {
    mkdirSync(join(dir, name, file, '..'), { recursive: true });
    writeFileSync(join(dir, name, file), text);
  }
  symlinkSync(join(dir, name), join(dir, 'next'));
  renameSync(join(dir, 'next'), join(dir, 'dist'));
};
/** Asks as it stands, for a host that no client would send. */
const ask = (path: string, host: string): Promise<{ status: number; location: string | undefined }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(site.url);
    const sent = request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    });
    sent.on('error', reject).end();
  });
const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

for (const base of ['/', '/mingchuang/', '/残联/公开/']) {
  test.describe(`below ${base}`, () => {
    test.beforeAll(async () => {
      dir = mkdtempSync(join(tmpdir(), 'portal-serve-'));
      release('one', '<h1>首页</h1>');
      site = await serveSite({ dir: join(dir, 'dist'), base, port: 0 });
    });
    test.afterAll(async () => {
      await site.close();
      rmSync(dir, { recursive: true });
    });

    test('a folder answers with its index, and without its slash sends on to it', async () => {
      expect(await (await get('policies/a/')).text()).toBe('<h1>甲</h1>');
      const response = await get('policies/a?q=1');
      expect(response.status).toBe(301);
      expect(response.headers.get('location')).toBe(`${encodeURI(base)}policies/a/?q=1`);
    });

    test('a document number is a path like any other', async () => {
      expect(await (await get(encodeURI('policies/甲〔2020〕1号/'))).text()).toBe('<h1>编号</h1>');
    });

    for (const [path, type] of [
      ['', 'text/html; charset=utf-8'],
      ['policies/a.json', 'application/json; charset=utf-8'],
      ['sitemap.xml', 'application/xml'],
      ['diary.ics', 'text/calendar; charset=utf-8'],
      ['updates/feed.atom', 'application/atom+xml'],
      ['assets/x.wasm', 'application/wasm'],
      ['assets/wasm.zh-cn.pagefind', 'application/octet-stream'],
    ] as const)
      test(`${path || 'the home page'} is ${type}`, async () => {
        const response = await get(path);
        expect(response.status).toBe(200);
        expect(response.headers.get('content-type')).toBe(type);
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      });

    test('an unchanged page is not sent twice', async () => {
      const etag = (await get('')).headers.get('etag');
      expect(etag).toBeTruthy();
      expect(
        (await get('', { headers: { 'If-None-Match': etag ?? '', 'Cache-Control': 'max-age=0' } })).status,
      ).toBe(304);
    });

    for (const path of ['nothing/', 'policies/', '.htaccess', '%2e%2e/one/index.html', '%zz'])
      test(`${path} is the 404 page with status 404`, async () => {
        const response = await get(path);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe('<h1>没有找到</h1>');
      });

    test('a part of a file is sent, one that it does not have is refused with its size', async () => {
      const part = await get('sitemap.xml', { headers: { Range: 'bytes=1-6' } });
      expect([part.status, await part.text()]).toEqual([206, 'urlset']);
      const beyond = await get('sitemap.xml', { headers: { Range: 'bytes=99999999-' } });
      expect(beyond.status).toBe(416);
      expect(beyond.headers.get('content-range')).toBe('bytes */9');
      expect((await get('nothing/', { headers: { Range: 'bytes=0-3' } })).status).toBe(404);
    });

    test('no other site may show it in a frame', async () => {
      for (const path of ['', 'nothing/', 'policies/a']) {
        const { headers } = await get(path);
        expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
        expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      }
    });

    for (const path of [
      '//evil.example/..%2fpolicies',
      '///evil.example',
      '/\\evil.example/policies/a',
      '//policies/a',
    ])
      test(`${path} never leads to another host`, async () => {
        const { status, location } = await ask(path, `localhost`);
        expect([301, 404]).toContain(status);
        expect(location ?? '/').toMatch(/^\/(?![/\\])/);
      });

    test('nothing can be sent to it', async () => {
      expect((await get('', { method: 'POST' })).status).toBe(405);
    });

    test('a release that is swapped in shows at once', async () => {
      release('two', '<h1>新的首页</h1>');
      expect(await (await get('')).text()).toBe('<h1>新的首页</h1>');
    });
  });
}

test('the root sends on to the base, a path outside the base is not found', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'portal-serve-'));
  const { url, close } = await serveSite({ dir: empty, base: '/mingchuang/', port: 0 });
  for (const path of ['/', '/mingchuang']) {
    const response = await fetch(new URL(path, url), { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/mingchuang/');
  }
  expect((await fetch(new URL('/elsewhere/', url))).status).toBe(404);
  await close();
  rmSync(empty, { recursive: true });
});

test('on this machine alone only its own names are answered, on an address of the network all', async () => {
  site = await serveSite({ dir: '.', base: '/', port: 0 });
  for (const [host, status] of [
    ['localhost', 404],
    ['127.0.0.1:4321', 404],
    ['[::1]:4321', 404],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
  ] as const)
    expect((await ask('/', host)).status, host).toBe(status);
  await site.close();
  site = await serveSite({ dir: '.', base: '/', port: 0, host: '0.0.0.0' });
  expect((await ask('/', 'portal.example.org')).status).toBe(404);
  await site.close();
});

test('it is not heard from outside unless it is asked to', async () => {
  const { url, close } = await serveSite({ dir: '.', base: '/', port: 0 });
  const outside = Object.values(networkInterfaces())
    .flatMap((it) => it ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  test.skip(outside === undefined, 'this machine has no address but its own');
  const refused = await new Promise((resolve) => {
    const socket = connect({ host: outside?.address ?? '', port: Number(new URL(url).port) });
    socket.once('connect', () => resolve('answered')).once('error', () => resolve('refused'));
  });
  expect(refused).toBe('refused');
  await close();
});

for (const [name, bytes] of [
  ['a request sent by half', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
  ['a connection on which nothing is sent', ''],
  ['a body that never comes', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc'],
] as const)
  test(`${name} is ended`, async () => {
    const { url, close } = await serveSite({ dir: '.', base: '/', port: 0, patience: 100 });
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
    socket.on('error', () => undefined).resume();
    socket.write(bytes);
    await new Promise((closed) => socket.once('close', closed));
    await close();
  });

test('a port in use is an error that says so', async () => {
  const first = await serveSite({ dir: '.', base: '/', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(serveSite({ dir: '.', base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
