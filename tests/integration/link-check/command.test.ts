import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runLinkCheck, type VisitMeans } from '../../../src/link-check/command.ts';
import type { Ask } from '../../../src/link-check/visit.ts';
import { readContent } from '../../../src/records/content.ts';
import { linkCheckSchema, type LinkCheck } from '../../../src/schemas/link-check.ts';
import { fixture } from '../../support/fixture.ts';
import { asking, quick, withServer } from '../../unit/link-check/server.ts';

const platform = 'https://volunteer.example';

/** Asks a local server for what stands in the content as links to the platform. */
const through =
  (origin: string): Ask =>
  (url, method, signal) =>
    asking()(url.replace(platform, origin), method, signal);

async function withContent<Result>(act: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    cpSync(fixture('good-content/site.json'), join(dir, 'site.json'));
    mkdirSync(join(dir, 'volunteering'));
    for (const path of ['ok', 'moved', 'missing', 'error', 'hang', 'loop'])
      writeFileSync(
        join(dir, `volunteering/link-${path}.json`),
        JSON.stringify(opportunity(`${platform}/${path}`)),
      );
    return await act(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const opportunity = (url: string) => ({
  ...{ title: '志愿者', kind: '其他', runBy: '云汀大学', place: '9901', publishedOn: '2026-11-01' },
  when: { kind: 'ongoing', start: '2026-11-01T09:00' },
  signUp: { url },
});

async function run(
  args: string[],
  means: VisitMeans = {},
): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: string[][] = [[], []];
  const print = { out: (text: string) => out?.push(text), error: (text: string) => error?.push(text) };
  const code = await runLinkCheck(args, print, { limits: quick, ...means });
  return { code, out: out?.join('\n') ?? '', error: error?.join('\n') ?? '' };
}

const resultIn = (dir: string): LinkCheck =>
  linkCheckSchema.parse(JSON.parse(readFileSync(join(dir, 'link-check.json'), 'utf8')));

test('every link is visited, the dated result is kept in the content, and the exit code is 0', () =>
  withContent((dir) =>
    withServer(async ({ origin }) => {
      const { code, out, error } = await run(['--external', dir], { ask: through(origin) });
      expect([code, error]).toEqual([0, '']);
      const { checkedAt, links } = resultIn(dir);
      expect(checkedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
      const of = (url: string) => links.find((it) => it.url.endsWith(url));
      expect(
        links
          .filter((it) => it.url.startsWith(platform))
          .map((it) => `${it.url.slice(platform.length)} ${it.state}`),
      ).toEqual([
        ...['/error broken', '/hang broken', '/loop broken', '/missing broken', '/moved moved', '/ok ok'],
      ]);
      expect(of('/missing')).toEqual({
        url: `${platform}/missing`,
        ...{ state: 'broken', checkedAt, brokenSince: checkedAt.slice(0, 10) },
        why: '对方网站说没有这个网页（404）',
      });
      expect(out).toMatch(/【打不开】[^]*volunteering\/link-missing\.json signUp\.url\n.*\n.*404/);
      expect(out).toMatch(/【搬走了，请改成新网址】1 个\n {2}volunteering\/link-moved\.json signUp\.url/);
      expect(readContent(dir).findings).toEqual([]);
    }),
  ));

test('a link stays broken since the first day, is mended when it opens, and is forgotten when it left the content', () =>
  withContent((dir) =>
    withServer(async ({ origin }) => {
      const before = (path: string) => ({
        ...{
          url: platform + path,
          state: 'broken',
          checkedAt: '2026-10-01T06:00',
          brokenSince: '2026-09-15',
        },
      });
      const links = ['/missing', '/ok', '/gone'].map(before);
      writeFileSync(join(dir, 'link-check.json'), JSON.stringify({ checkedAt: '2026-10-01T06:00', links }));
      await run(['--external', dir], { ask: through(origin) });
      const after = new Map(resultIn(dir).links.map((it) => [it.url.slice(platform.length), it]));
      expect(after.get('/missing')?.brokenSince).toBe('2026-09-15');
      expect(after.get('/ok')).not.toHaveProperty('brokenSince');
      expect(after.has('/gone')).toBe(false);
    }),
  ));

test('a machine without a network changes nothing', () =>
  withContent(async (dir) => {
    const ask: Ask = () =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'EAI_AGAIN' }) }),
      );
    const { code, out } = await run(['--external', dir], { ask });
    expect([code, out, existsSync(join(dir, 'link-check.json'))]).toEqual([
      ...[0, expect.stringContaining('可能没有连上网'), false],
    ]);
  }));

test('only links of volunteering are visited; with --all those of every record', () =>
  withContent(async (dir) => {
    const asked = new Set<string>();
    const ask: Ask = (url) => {
      asked.add(url);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    mkdirSync(join(dir, 'organisations'));
    const organisation = { name: '中心', kind: '民办服务机构', place: '9901', supervised: false };
    const channels = [{ kind: 'website', name: '网站', url: 'http://centre.example/' }];
    writeFileSync(
      join(dir, 'organisations/centre.json'),
      JSON.stringify({ ...organisation, contact: { channels } }),
    );
    await run(['--external', dir], { ask });
    expect([asked.size, asked.has('http://centre.example/')]).toEqual([6, false]);
    await run(['--external', '--all', dir], { ask });
    expect(asked.has('http://centre.example/')).toBe(true);
    expect(resultIn(dir).links).toHaveLength(7);
    await run(['--external', dir], { ask });
    expect(resultIn(dir).links).toHaveLength(7);
  }));

test('a wrong call: exit code 2, the usage, nothing visited', async () => {
  const ask: Ask = () => Promise.reject(new Error('visited'));
  const calls: [args: string[], message: RegExp][] = [
    [[], /要写 --external[^]*用法/],
    [['--external', '/nowhere'], /不是内容文件夹/],
    [['--external', 'content', 'more'], /多写了：more/],
    [['--external', '--wrong'], /选项不对/],
  ];
  for (const [args, message] of calls) {
    const { code, out, error } = await run(args, { ask });
    expect([code, out, error], args.join(' ')).toEqual([2, '', expect.stringMatching(message)]);
  }
  expect(await run(['--help'], { ask })).toMatchObject({ code: 0, error: '' });
});

test('the real command', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const { status, stderr } = spawnSync(resolve(root, 'node_modules/.bin/node'), ['scripts/check-links.ts'], {
    ...{ cwd: root, encoding: 'utf8' },
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run check:links -- --external')]);
});
