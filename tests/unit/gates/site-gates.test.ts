import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { siteGates } from '../../../src/gates/index.ts';
import { runSiteGates } from '../../../src/gates/run.ts';
import type { BuiltSite } from '../../../src/gates/types.ts';
import { fixture, lineOf, stated } from '../../support/fixture.ts';

const read = (name: string): BuiltSite => readBuiltSite(fixture(name), 'https://portal.example.org', '/');
/** The gates that look at pages as text; axe, html-validate, weight and size have test files of their own. */
const gates = siteGates.filter((gate) => 'start' in gate);

for (const gate of gates.filter((it) => existsSync(fixture(`${it.name}.txt`))))
  test(`${gate.name} finds exactly what is wrong in its fixture`, async () => {
    const findings = await gate.check(read(gate.name));
    expect(findings.map(lineOf)).toEqual(stated(gate.name));
  });

test('every page gate but weight and size has a fixture that states its findings', () => {
  const without = gates.filter((gate) => !existsSync(fixture(`${gate.name}.txt`)));
  expect(without.map((it) => it.name)).toEqual(['weight', 'page-size']);
});

test('a good site passes every page gate', async () => {
  const { findings, timings } = await runSiteGates(gates, read('good-site'));
  expect(findings).toEqual([]);
  expect(Object.keys(timings)).toEqual(gates.map((it) => it.name));
});

test('below a sub-path, links need the sub-path', async () => {
  const links = siteGates.filter((it) => it.name === 'links');
  const site = readBuiltSite(fixture('good-site'), 'https://portal.example.org', '/ming/');
  const { findings } = await runSiteGates(links, site);
  expect(findings.map(lineOf)).toContain(
    'error | /ming/ #main > a:nth-of-type(2) | /policies/a/#c1 不在网站的子路径 /ming/ 下 | 写成以 /ming/ 开头的地址',
  );
});

test('files of the search indexes are no part of what gates are told: they are written meanwhile', () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-built-'));
  for (const file of [
    'a/index.html',
    'search/index.html',
    'search/index/head.bin',
    'pagefind/pagefind-ui.css',
  ]) {
    mkdirSync(join(dir, dirname(file)), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
  const { files, pages } = readBuiltSite(dir, 'https://portal.example.org', '/');
  expect(files).toEqual(['a/index.html', 'search/index.html']);
  expect(pages.map(({ url }) => url)).toEqual(['/a/', '/search/']);
  rmSync(dir, { recursive: true });
});

test('pages are in the language of the portal', async () => {
  const [gate] = siteGates.filter((it) => it.name === 'language');
  const site = readBuiltSite(fixture('good-site'), 'https://portal.example.org', '/', 'en');
  const findings = (await gate?.check(site)) ?? [];
  expect(findings.map((it) => it.todo)).toContain('写成 <html lang="en">');
});

test('a site without pages passes no gate', async () => {
  const site: BuiltSite = {
    dir: '/nowhere',
    origin: 'https://portal.example.org',
    base: '/',
    language: 'zh-CN',
    pages: [],
    files: [],
  };
  const { findings } = await runSiteGates(siteGates, site);
  expect(findings.map(({ gate, level, what }) => [gate, level, what])).toEqual(
    siteGates.map(({ name }) => [name, 'error', '没有任何网页可以检查']),
  );
});

test('every gate of the built site says in a sentence what it looks at', () => {
  for (const { name, description } of siteGates) expect(description, name).toMatch(/\p{sc=Han}.*\p{sc=Han}/u);
});
