import { expect, test } from '@playwright/test';
import html5 from 'html-validate/elements/html5';
import { judgeByStructure } from '../../../../src/gates/html-by-structure.ts';
import { PassedStructures } from '../../../../src/gates/html-structure/index.ts';
import { unclassifiedRules } from '../../../../src/gates/html-structure/rule-reads.ts';
import { free } from '../../../../src/gates/html-structure/tag-key.ts';
import { plainDocument } from '../../../../src/gates/plain/plain-document.ts';
import { htmlVerdict, rulesInForce } from '../../../../src/gates/html-verdict.ts';
import { defects, withDefect } from './defects.ts';

const page = (place: string, rows: number): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${place}</title><link rel="stylesheet" href="/site.css"></head><body><header><p>门户</p></header><main><h1>${place}残联</h1><p id="p-${rows}" class="lead">见 <a href="/${place}/">${place}</a>。</p><h2>名单</h2><table><caption>${place}</caption><thead><tr><th scope="col">姓名</th></tr></thead><tbody>${'<tr><td><a href="/x/">王</a></td></tr>'.repeat(rows)}</tbody></table><form action="/find/"><label for="q">找</label><input id="q" type="search" name="q"><button type="submit">找</button></form></main></body></html>`;

const ruleOf = (what: string): string => /（([a-z][\w/-]*)）/.exec(what)?.[1] ?? '';

test('each rule in force is said to read structure or text', () => {
  expect(unclassifiedRules(rulesInForce())).toEqual([]);
  expect(unclassifiedRules(['no-such-rule'])).toEqual(['no-such-rule']);
});

test('a page of words, places and rows of its own needs no look once one like it has passed', () => {
  const passed = new PassedStructures();
  const read = (html: string) => passed.read(html, plainDocument(html));
  const first = read(page('东区', 2));
  if (first) passed.pass(first);
  const other = read(page('西南区', 40));
  expect(other && passed.hasPassed(other)).toBe(true);
});

test('a fault of each rule on one page of many is found', () => {
  const judge = judgeByStructure();
  for (const rows of [2, 3, 4]) expect(judge('/a/', page('东区', rows))).toEqual([]);
  const missed: string[] = [];
  for (const rule of rulesInForce()) {
    if (rule === 'deprecated-rule') continue; // Asks for the configuration, not for a page.
    const faulty = withDefect(page('北区', 1), rule);
    if (!judge('/b/', faulty).some(({ what }) => ruleOf(what) === rule)) missed.push(rule);
  }
  expect(missed).toEqual([]);
  expect(Object.keys(defects).filter((it) => !rulesInForce().includes(it))).toEqual([]);
});

test('what no feature can tell of two parts of a page together is looked at', () => {
  const judge = judgeByStructure();
  const nav = (...names: string[]): string =>
    names.map((name) => `<nav aria-label="${name}"><a href="/a/">一</a></nav>`).join('');
  const withNavs = (...names: string[]): string =>
    page('东区', 1).replace('<main>', `${nav(...names)}<main>`);
  const field = (name: string): string =>
    page('东区', 1).replace('<button', `<input type="hidden" name="${name}"><button`);
  for (const html of [withNavs('一', '二'), field('other')]) expect(judge('/a/', html)).toEqual([]);
  for (const html of [withNavs('一', '一'), field('q')])
    expect(judge('/b/', html)).toEqual(htmlVerdict('/b/', html));
  expect(judge('/b/', withNavs('一', '一')).length).toBeGreaterThan(0);
  expect(judge('/b/', field('q')).length).toBeGreaterThan(0);
});

test('of attributes that are only asked whether they are filled, html-validate asks no more', () => {
  const told = (value: unknown): string =>
    JSON.stringify(value, (_, it: unknown) => (it instanceof RegExp ? String(it) : it));
  const anything = new Set(['', '{"name":"a non-empty string","pattern":"/^.+$/"}', '"/[^]+/"']);
  const asked = Object.entries(html5).flatMap(([tag, { attributes = {} }]) =>
    Object.entries(attributes)
      .filter(([name]) => free.has(name))
      .map(([name, it]) => [`${tag} ${name}`, /"enum":\[(.*)\]/.exec(told(it))?.[1] ?? ''] as const)
      .filter(([, values]) => !anything.has(values)),
  );
  expect(asked).toEqual([]);
});
