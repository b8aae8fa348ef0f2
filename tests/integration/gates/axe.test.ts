import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { runSiteGates } from '../../../src/gates/run.ts';
import { launchChromium } from '../../../src/browser/launch.ts';
import { createAxeGate } from '../../../src/gates/axe/index.ts';
import { findingsOf } from '../../../src/gates/axe/findings.ts';
import { installInPage } from '../../../src/gates/axe/in-page/index.ts';
import template from 'axe-core/locales/_template.json' with { type: 'json' };
import { locale } from '../../../src/gates/axe/locale.ts';
import { colourRules, rules, runOptions } from '../../../src/gates/axe/rules.ts';
import { Stage } from '../../../src/gates/axe/stage.ts';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { findingsFile } from '../../../src/gates/findings/findings-file.ts';
import { findingsPage } from '../../../src/gates/findings/findings-page.ts';
import type { Finding } from '../../../src/gates/types.ts';
import { checked } from '../../support/checked.ts';

const fixture = join(import.meta.dirname, '../../fixtures/gates/axe');
const origin = 'https://portal.example.org';

// One worker for the file, whatever it costs the clock: the tests share a browser and one look at every page.
test.describe.configure({ mode: 'default', timeout: 300_000 });

// One browser for all tests; what the gate opens in it is closed when the gate closes "its" browser.
let browser: Browser;
test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());
const closeAll = () => Promise.all(browser.contexts().map((it) => it.close()));
const sharedBrowser = (): Promise<Browser> =>
  Promise.resolve(
    new Proxy(browser, {
      get: (it, name) => (name === 'close' ? closeAll : (Reflect.get(it, name) as unknown)),
    }),
  );

let folder: string;
let dir: string;
let lines: string[];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-axe-'));
  dir = join(folder, 'site');
  cpSync(fixture, dir, { recursive: true });
  lines = [];
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** How far each part of the last run was. */
const steps = new Map<string, string>();

/** Runs the gate over the pages whose address matches. */
async function check(pages = /./): Promise<Finding[]> {
  const site = readBuiltSite(dir, origin, '/base/');
  const gate = createAxeGate({
    cacheDir: join(folder, 'cache'),
    launch: sharedBrowser,
    log: (line) => lines.push(line),
    ownThread: 1,
    begin: (part) => ({
      step: (done, total) => void steps.set(part, `${done}/${total}`),
      end: () => void steps.set(part, `${steps.get(part) ?? ''} 完`),
    }),
  });
  return gate.check({ ...site, pages: site.pages.filter(({ url }) => pages.test(url)) });
}

const brief = ({ level, where, what }: Finding): string =>
  `${level} ${where} ${/（([a-z-]+\d?[a-z-]*)）/.exec(what)?.[1] ?? what}`;

let everyPage: Promise<Finding[]> | undefined;
/** What the gate finds on all pages as they are. */
const all = (): Promise<Finding[]> => (everyPage ??= check());

test('each kind of defect is found, and nothing else', async () => {
  const findings = await all();
  expect(findings.map(brief).sort()).toEqual([
    'error /base/aaa-contrast/ 浅色 .aaa color-contrast-enhanced',
    'error /base/bare-link/ 深色 .bare link-in-text-block',
    'error /base/crowded-twice/ button:nth-child(2) target-size',
    'error /base/crowded/ button:nth-child(1) target-size',
    'error /base/dark-contrast/ 深色 .dim-at-night color-contrast',
    'error /base/drawing-over/ 浅色 .lost-on-bar color-contrast',
    'error /base/drawing-over/ 深色 .lost-on-bar color-contrast',
    'error /base/drawing/ 浅色 .faint color-contrast',
    'error /base/drawing/ 深色 .plain color-contrast',
    'error /base/missing-alt/ img image-alt',
    'error /base/night-only/ 深色 img image-alt',
    'error /base/night-small/ 深色 button:nth-child(1) target-size',
    'error /base/night-small/ 深色 button:nth-child(2) target-size',
    'error /base/no-h1/ html page-has-heading-one',
    `error /base/no-style/ link[href="${origin}/base/_astro/gone.css"] 样式表没有载入，或者是空的：${origin}/base/_astro/gone.css，无法检查颜色和大小。`,
    'error /base/noscript/ img image-alt',
    'error /base/one-character/ 深色 td color-contrast',
    'error /base/other-ground/ 浅色 .gray color-contrast',
    'error /base/other-ground/ 深色 .gray color-contrast',
    'error /base/phone/ 320 像素宽 button:nth-child(1) target-size',
    'error /base/phone/ 320 像素宽 button:nth-child(2) target-size',
    'error /base/phone/ 320 像素宽 div scrollable-region-focusable',
    'error /base/phone/ 320 像素宽 img image-alt',
    'error /base/phone/ 浅色 320 像素宽 .pale-on-phone color-contrast',
    'error /base/phone/ 深色 320 像素宽 .pale-on-phone color-contrast',
    'error /base/pulled-up/ 浅色 .pulled color-contrast',
    'error /base/pulled-up/ 深色 .pulled color-contrast',
    'error /base/reading-theme-rule/ 黑底白字 .late color-contrast',
    'error /base/reading-theme/ 黄底黑字 .quiet color-contrast',
    'error /base/row-span/ 浅色 .faded color-contrast',
    'error /base/row-span/ 深色 .faded color-contrast',
    'error /base/tall-words/ 浅色 .tall color-contrast',
    'error /base/tall-words/ 深色 .tall color-contrast',
    'error /base/target-size/ button:nth-child(1) target-size',
    'error /base/target-size/ button:nth-child(2) target-size',
    'error /base/unlabelled-input/ input label',
    'error /base/variables-literal/ 深色 .literal color-contrast',
    'error /base/variables-scoped/ 深色 div > p color-contrast',
    'error /base/variables-twin/ 深色 .twin color-contrast',
    'error /base/variables-twin/ 深色 text color-contrast',
    'warning /base/covered/ .shelf > p color-contrast',
    'warning /base/crowded/ button:nth-child(1) color-contrast',
    'warning /base/drawing-over/ .half-lost color-contrast',
    'warning /base/drawing-over/ .on-glass color-contrast',
    'warning /base/drawing-over/ .under color-contrast',
    'warning /base/part-over/ .screened color-contrast',
    'warning /base/part-over/ .screened color-contrast-enhanced',
    'warning /base/phone/ 320 像素宽 div > p color-contrast',
  ]);
});

test('a finding says what is wrong, with figures, and what to do, in Chinese', async () => {
  const finding = (await all()).find(({ where }) => where.includes('aaa-contrast'));
  expect(finding?.what).toContain('元素必须满足增强的颜色对比度比率阈值（color-contrast-enhanced）：');
  expect(finding?.what).toContain('对比度 5.32 不足（前景色：#6b6b6b，背景色：#ffffff');
  expect(finding?.what).toContain('预期的对比度为 7:1');
  expect(finding?.todo).toContain('7:1');
});

test('a sound page has no findings, and the line says how many pages were checked', async () => {
  expect(await check(/base\/$/)).toEqual([]);
  expect(lines).toEqual([
    expect.stringMatching(/^无障碍检查：1 页 × 每种配色，[\d.]+ 秒，[\d.]+ 页\/秒，缓存 0 页$/),
  ]);
});

test('a page that is as it was is not checked again, and its findings stay', async () => {
  const pages = /missing-alt|base\/$/;
  const first = await check(pages);
  utimesSync(join(dir, 'index.html'), 1, 1);
  utimesSync(join(dir, '_astro/site.css'), 1, 1);
  expect(await check(pages)).toEqual(first);
  expect(lines.map((line) => /缓存.*/.exec(line)?.[0])).toEqual(['缓存 0 页', '缓存 2 页']);
});

test('a changed style sheet, and a changed page, are checked again', async () => {
  const pages = /dark-contrast|base\/$/;
  expect(await check(pages)).toHaveLength(1);
  const css = join(dir, '_astro/site.css');
  writeFileSync(css, readFileSync(css, 'utf8').replace('#111, #555', '#111, #eee'));
  expect(await check(pages)).toEqual([]);
  const page = join(dir, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>标题</h1>', ''));
  expect((await check(pages)).map(brief)).toEqual(['error /base/ html page-has-heading-one']);
  for (const part of ['读网页的结构', '无障碍检查']) expect(steps.get(part)).toMatch(/^(\d+)\/\1 完/);
  expect(lines.map((line) => /缓存.*/.exec(line)?.[0])).toEqual(['缓存 0 页', '缓存 0 页', '缓存 1 页']);
});

test('a swapped document gets the verdict of a page navigated to', async () => {
  const pages =
    /aaa|dark|base\/$|no-h1|one-char|target|unlabelled|missing-alt|night-only|bare|cover|pulled|ground|tall|twice/;
  const site = readBuiltSite(dir, origin, '/base/');
  const chosen = new Map(
    site.pages.map((it) => [it.url, it.html] as const).filter(([url]) => pages.test(url)),
  );
  const navigated: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const html = chosen.get(pathname);
      return html === undefined
        ? route.fulfill({ path: join(dir, pathname.slice('/base/'.length)) })
        : route.fulfill({ body: html, contentType: 'text/html' });
    });
    for (const url of chosen.keys()) {
      await page.goto(origin + url);
      await installInPage(page, axe.source);
      const everything = { rules, options: runOptions };
      const outcomes = await page.evaluate(
        ({ rules, options }) => window.gate.run(rules, options),
        everything,
      );
      for (const { rule, nodes } of outcomes) {
        for (const { selector } of nodes) navigated.push(`${url} ${selector} ${rule}`);
      }
    }
    await page.close();
  }
  const found = (await all()).filter(({ where }) => chosen.has(where.split(' ')[0] ?? ''));
  const swapped = found.map((finding) => brief(finding).replace(/^(error|warning) | (浅色|深色)(?= )/g, ''));
  expect([...new Set(swapped)].sort()).toEqual([...new Set(navigated)].sort());
});

test('a fault that pages share is found on each of them', async () => {
  const site = readBuiltSite(dir, origin, '/base/');
  const stage = await Stage.open(browser, site);
  for (const url of ['/base/variables-twin/', '/base/dark-contrast/']) {
    const page = site.pages.find((it) => it.url === url);
    if (!page) throw new Error(`no page ${url}`);
    const first = findingsOf(url, await stage.check(page));
    expect(first.length).toBeGreaterThan(0);
    for (let time = 2; time <= 4; time += 1) expect(findingsOf(url, await stage.check(page))).toEqual(first);
  }
  await closeAll();
});

test('a fault of a part is found on each page that shares it, also where only the first of them was read whole', async () => {
  const copies = Array.from({ length: 40 }, (_, at) => `/base/dark-contrast-${at}/`);
  for (const it of copies)
    cpSync(join(dir, 'dark-contrast'), join(dir, it.replace('/base/', '')), { recursive: true });
  const findings = await check(/sound|dark-contrast/);
  const own = (url: string): string[] =>
    findings.filter((it) => it.where.startsWith(`${url} `)).map((it) => brief(it).replace(url, ''));
  const first = own('/base/dark-contrast/');
  expect(first.length).toBeGreaterThan(0);
  expect(copies.map(own)).toEqual(copies.map(() => first));
});

test('every rule that runs speaks Chinese', () => {
  const help = (rule: string) => locale.rules?.[rule]?.help ?? '';
  expect(rules.filter((rule) => !/\p{Script=Han}/u.test(help(rule)))).toEqual([]);
  expect(rules).toEqual(
    expect.arrayContaining([...colourRules, 'target-size', 'region', 'label-content-name-mismatch']),
  );
});

test('every message of a check is in Chinese', () => {
  type Messages = Record<string, string | Record<string, string>>;
  const said = locale.checks as unknown as Record<string, Messages | undefined>;
  const english = Object.entries(template.checks as Record<string, Messages>).flatMap(([check, outcomes]) =>
    Object.entries(outcomes).flatMap(([outcome, message]) => {
      const ours = said[check]?.[outcome];
      const variants = typeof message === 'string' ? [''] : Object.keys(message);
      return variants
        .filter(
          (it) => !/\p{Script=Han}/u.test((typeof ours === 'string' ? ours : ours?.[it || 'default']) ?? ''),
        )
        .map((it) => `${check} ${outcome} ${it}`);
    }),
  );
  expect(english).toEqual([]);
});

test('a browser that cannot be had fails the gate', async () => {
  const gate = createAxeGate({
    cacheDir: join(folder, 'cache'),
    launch: () => Promise.reject(new Error('没有浏览器')),
    log: (line) => lines.push(line),
  });
  await expect(async () => gate.check(readBuiltSite(dir, origin, '/base/'))).rejects.toThrow('没有浏览器');
});

test('a browser that is closed while it checks is said so, with what to do', async () => {
  const gate = createAxeGate({
    cacheDir: join(folder, 'cache-closed'),
    launch: async () => {
      const own = await launchChromium();
      await own.close();
      return own;
    },
    log: (line) => lines.push(line),
  });
  const { findings } = await runSiteGates([gate], readBuiltSite(dir, origin, '/base/'));
  expect(findings.map(({ what, todo }) => `${what} ${todo}`)).toEqual([
    expect.stringMatching(/浏览器被关掉了.+再运行一次/),
  ]);
});

test('the page of findings passes in both themes', async () => {
  rmSync(dir, { recursive: true });
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.html'), findingsPage(findingsFile(checked)));
  expect(await check()).toEqual([]);
});
