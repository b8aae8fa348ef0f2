import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { astroDev, checkoutEnv, makeCheckout } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';

let checkout: string;
let content: string;
let server: ChildProcess;
let address: string;
let output = '';

/** As long as a busy machine may need; a test goes on as soon as what it waits for is there. */
const patient = { timeout: 120_000, intervals: [200] };

const freePort = async (): Promise<number> => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  await once(holder, 'close');
  return port;
};

const survey = (fields: object): string =>
  JSON.stringify({
    title: '服务满意度测评',
    kind: '满意度测评',
    year: 2025,
    place: '9901',
    by: '云汀市残联',
    method: '电话',
    sample: 3,
    responses: 2,
    questions: [
      {
        text: '满意吗？',
        kind: 'choice',
        options: [
          { label: '满意', count: 2 },
          { label: '不满意', count: 0 },
        ],
      },
    ],
    publishedOn: '2026-01-05',
    source: { name: '云汀市残联' },
    ...fields,
  });
const write = (fields: object): void =>
  writeFileSync(join(content, 'surveys/service-2025.json'), survey(fields));

/** A page or file as a browser gets it: status and text; no answer while the server starts. */
const get = async (path: string): Promise<string> => {
  try {
    const answer = await fetch(`${address}${path}`, { headers: { Accept: 'text/html' } });
    const text = await answer.text();
    return `${answer.status} ${text.replace(/<(style|script)[^]*?<\/\1>|<wbr[^>]*>/g, (_, name) => (name ? `<${name}>` : ''))}`;
  } catch {
    return '';
  }
};
const page = () => get('/surveys/service-2025/');

test.describe.configure({ mode: 'serial', timeout: 400_000 });

test.beforeAll(async () => {
  checkout = makeCheckout();
  content = mkdtempSync(join(tmpdir(), 'portal-live-'));
  cpSync(fixture('good-content'), content, { recursive: true });
  writeFileSync(join(content, 'divisions.csv'), 'code,name\n9901,云汀市\n');
  mkdirSync(join(content, 'surveys'));
  write({});
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, [...astroDev, '--host', '127.0.0.1', '--port', String(port)], {
    cwd: checkout,
    env: checkoutEnv({ PORTAL_CONTENT: content }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
});

test.afterAll(async () => {
  if (server.exitCode === null) {
    const end = once(server, 'exit');
    server.kill();
    await end;
  }
  for (const dir of [checkout, content]) rmSync(dir, { recursive: true, force: true });
});

test('shows a record, with styles that no policy refuses', async () => {
  await expect.poll(page, patient).toContain('服务满意度测评');
  const html = await page();
  expect(html).toMatch(/^200 /);
  expect(html).toContain('<style');
  expect(html).not.toContain('Content-Security-Policy');
  expect(html).not.toContain('处错误');
});

test('answers for the files beside a page', async () => {
  for (const [path, part] of [
    ['/surveys/service-2025.json', '"title": "服务满意度测评"'],
    ['/surveys/service-2025.csv', '服务满意度测评'],
    ['/surveys/year/2025/list.csv', '服务满意度测评'],
    ['/data/surveys.csv', '服务满意度测评'],
    ['/robots.txt', 'Sitemap'],
  ] as const) {
    const answer = await get(path);
    expect(answer, path).toMatch(/^200 /);
    expect(answer, path).toContain(part);
  }
});

test('shows a record that was changed', async () => {
  write({ title: '改过的满意度测评' });
  await expect.poll(page, patient).toContain('改过的满意度测评');
  expect(await get('/surveys/')).toContain('改过的满意度测评');
});

test('shows a record that is new, and forgets one that is gone', async () => {
  const file = join(content, 'surveys/other-2025.json');
  writeFileSync(file, survey({ title: '另一项测评' }));
  await expect.poll(() => get('/surveys/other-2025/'), patient).toContain('另一项测评');
  rmSync(file);
  await expect.poll(() => get('/surveys/other-2025/'), patient).toMatch(/^404 /);
});

test('says on every page and in the terminal where a record is broken, until it is mended', async () => {
  write({ responses: 'two' });
  const where = 'surveys/service-2025.json 第 1 行 responses';
  await expect.poll(() => get('/'), patient).toContain(`<strong>${where}</strong>`);
  expect(await page()).toContain('内容有 1 处错误，改好以前不能公布');
  expect(output).toContain(`✗ 错误  ${where}`);
  write({ title: '修好的满意度测评' });
  await expect.poll(page, patient).toContain('修好的满意度测评');
  expect(await page()).not.toContain('处错误');
});
