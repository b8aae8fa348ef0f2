import { expect, test } from '@playwright/test';
import { causesOf } from '../../../src/gates/causes.ts';
import { findingsFile } from '../../../src/gates/findings/findings-file.ts';
import { findingsPage } from '../../../src/gates/findings/findings-page.ts';
import { sarifOf } from '../../../src/gates/findings/sarif.ts';
import { pageGate } from '../../../src/gates/page-gate.ts';
import { reportFindings, reportTimings } from '../../../src/gates/report.ts';
import { runGates, runSiteGates } from '../../../src/gates/run.ts';
import type { BuiltSite, Exception, Finding, Gate, GateFinding } from '../../../src/gates/types.ts';

const found = (where: string, level: Finding['level'] = 'error'): Finding => ({
  where,
  what: '有问题',
  todo: '改正',
  level,
});
const finding = (gate: string, where: string, level?: Finding['level']): GateFinding => ({
  ...found(where, level),
  gate,
});
const gateOf = (name: string, wheres: string[], exceptions?: Exception[]): Gate<null> => ({
  name,
  description: '',
  check: () => wheres.map((where) => found(where)),
  ...(exceptions ? { exceptions } : {}),
});
const site: BuiltSite = {
  dir: '/nowhere',
  origin: 'https://portal.example.org',
  base: '/',
  language: 'zh-CN',
  pages: ['/a/', '/b/'].map((url) => ({ url, file: `${url.slice(1)}index.html`, html: `<p>${url}</p>` })),
  files: [],
};

test('a gate that crashes is a finding of that gate, and the others still run', async () => {
  const crash: Gate<null> = {
    name: 'crash',
    description: '',
    check: () => {
      throw new Error('boom');
    },
  };
  const { findings } = await runGates([crash, gateOf('next', ['a'])], null);
  expect(findings).toEqual([
    {
      gate: 'crash',
      where: '检查程序',
      what: '这项检查自己出错了：boom',
      todo: '把这条信息和内容文件一起交给维护人员；修好以前不能公布',
      level: 'error',
    },
    finding('next', 'a'),
  ]);
});

test('a fault of a template on each page of a nation is one cause, however many findings it makes', async () => {
  const wheres = Array.from({ length: 300_000 }, (_, at) => `/places/${at}/`);
  const { findings } = await runGates([gateOf('axe', wheres)], null);
  expect(findings).toHaveLength(300_000);
  expect(causesOf(findings)).toHaveLength(1);
  expect(reportFindings(findings).join('\n')).toContain('300000');
  const file = findingsFile({ checks: [], findings, gates: [], time: new Date('2026-01-02T03:04:05Z') });
  expect(findingsPage(file).length).toBeGreaterThan(1000);
  expect(sarifOf(file, { base: '/', contentPath: 'content' })).toHaveProperty('runs');
});

test('an exception takes away what it accepts; one that accepts nothing is a finding', async () => {
  const used: Exception = { reason: '写明的理由', accepts: (it) => it.where === 'a' };
  const stale: Exception = { reason: '早已修好', accepts: (it) => it.where === 'z' };
  const { findings } = await runGates([gateOf('gate', ['a', 'b'], [used, stale])], null);
  expect(findings).toEqual([
    finding('gate', 'b'),
    {
      gate: 'gate',
      where: '检查的例外清单',
      what: '例外已不需要：早已修好',
      todo: '从这项检查的 exceptions 里删掉这一条',
      level: 'error',
    },
  ]);
});

test('page gates share one parse of each page', async () => {
  let reads = 0;
  const counted: BuiltSite = {
    ...site,
    pages: site.pages.map(({ url, file, html }) => ({
      url,
      file,
      get html() {
        reads += 1;
        return html;
      },
    })),
  };
  const seen: string[] = [];
  const gate = (name: string) =>
    pageGate({
      name,
      description: '',
      start: () => ({ page: ({ url }) => (seen.push(`${name} ${url}`), []) }),
    });
  await runSiteGates([gate('one'), gate('two')], counted);
  expect(reads).toBe(2);
  expect(seen).toEqual(['one /a/', 'two /a/', 'one /b/', 'two /b/']);
});

test('a page gate that crashes reports once and leaves the other gates alone', async () => {
  const crash = pageGate({
    name: 'crash',
    description: '',
    start: () => ({
      page: () => {
        throw new Error('boom');
      },
      end: () => [found('never')],
    }),
  });
  const good = pageGate({
    name: 'good',
    description: '',
    start: () => ({ page: ({ url }) => [found(url)], end: () => [found('end')] }),
  });
  const { findings } = await runSiteGates([crash, good], site);
  expect(findings.map((it) => `${it.gate} ${it.where}`)).toEqual([
    'crash 检查程序',
    'good /a/',
    'good /b/',
    'good end',
  ]);
});

test('the report groups by gate, says every error first and how many more warnings there are', () => {
  const findings = [
    finding('one', 'w', 'warning'),
    finding('two', 'x'),
    finding('one', 'e'),
    finding('one', 'f'),
    finding('one', 'v', 'warning'),
  ];
  expect(reportFindings(findings, 1)).toEqual([
    '【one】4 条',
    '  ✗ 错误  e',
    '      有问题',
    '      怎么办：改正',
    '  ✗ 错误  f',
    '      有问题',
    '      怎么办：改正',
    '  ! 提醒  w',
    '      有问题',
    '      怎么办：改正',
    '  还有 1 条提醒',
    '【two】1 条',
    '  ✗ 错误  x',
    '      有问题',
    '      怎么办：改正',
  ]);
  expect(reportTimings({ links: 12.4, axe: 12_345 })).toBe('links 12 毫秒 · axe 12.3 秒');
});

test('a name that breaks or turns its line can’t make lines of the report', () => {
  expect(reportFindings([finding('one', 'a\n✓ 内容检查\u202e.json')])).toEqual([
    '【one】1 条',
    '  ✗ 错误  a〔U+000A〕✓ 内容检查〔U+202E〕.json',
    '      有问题',
    '      怎么办：改正',
  ]);
});
