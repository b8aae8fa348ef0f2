import { expect, test } from '@playwright/test';
import { causesOf } from '../../../src/gates/causes.ts';
import { findingsFile } from '../../../src/gates/findings/findings-file.ts';
import { findingsPage } from '../../../src/gates/findings/findings-page.ts';
import { sarifOf } from '../../../src/gates/findings/sarif.ts';
import { reportFindings } from '../../../src/gates/report.ts';
import type { GateFinding } from '../../../src/gates/types.ts';
import { checked } from '../../support/checked.ts';

const finding = (
  where: string,
  what = '链接没有文字',
  level: GateFinding['level'] = 'error',
): GateFinding => {
  return { gate: 'axe', where, what, todo: '写上文字', level };
};
const places = [9901, 9902, 9903].map((code) => `/places/${code}/`);

test('one fault of a template is one cause, with all its pages', () => {
  const causes = causesOf([
    ...places.map((page, at) => finding(`${page} #v${at} > li:nth-child(${at + 2}) > a`)),
    finding(`${places[0]} #v9 > li:nth-child(17) > a`),
    finding('/about/ main > p > a'),
  ]);
  expect(causes.map(({ pages, findings }) => [pages, findings.length])).toEqual([
    [places, 4],
    [['/about/'], 1],
  ]);
});

test('a fault of a template whose words differ from page to page is one cause, and no place loses its words', () => {
  const links = ['辛庄', '王庄'].map((name, at) => ({
    ...finding(`/places/${at}/ ul > li:nth-of-type(${at}) > a`, `同样的文字“${name}”通向 /a/ 和 /b/`),
    fault: '同样的文字通向两处',
  }));
  expect(causesOf(links).map(({ pages }) => pages)).toEqual([['/places/0/', '/places/1/']]);
  const file = findingsFile({ ...checked, findings: links });
  expect(file.causes).toMatchObject([{ what: links[0]?.what, places: [{}, { what: links[1]?.what }] }]);
  expect(file.causes[0]?.places[0]).not.toHaveProperty('what');
  expect(findingsPage(file)).toContain('a</code>：同样的文字“王庄”通向 /a/ 和 /b/</li>');
  expect(JSON.stringify(sarifOf(file, { base: '/', contentPath: undefined }))).toContain('“王庄”通向');
});

test('another fault, level or file is another cause', () => {
  const causes = causesOf([
    finding('/a/ main'),
    finding('/b/ main', '图片没有 alt 1'),
    finding('/c/ main', '图片没有 alt 2'),
    finding('/d/ main', '链接没有文字', 'warning'),
    finding('places/9901.json 第 3 行'),
    finding('places/9902.json 第 3 行'),
  ]);
  expect(causes).toHaveLength(6);
});

test('the report shows an example, on how many pages it is, and the first of the others', () => {
  const many = Array.from({ length: 9 }, (_, at) => finding(`/places/${at}/ 第 ${at} 行 main > a`));
  expect(reportFindings([...many, finding('/about/ p')])).toEqual([
    '【axe】10 条，2 个原因',
    '  ✗ 错误  /places/0/ 第 0 行 main > a',
    '      链接没有文字',
    '      怎么办：写上文字',
    '      同一个原因：共 9 页 9 处，还有 /places/1/、/places/2/、/places/3/、/places/4/、/places/5/ 等',
    '  ✗ 错误  /about/ p',
    '      链接没有文字',
    '      怎么办：写上文字',
  ]);
});

test('warnings that are not shown are counted one by one', () => {
  const warnings = places.flatMap((page) => [
    finding(`${page} p`, '看一看', 'warning'),
    finding(`${page} p`, '再看看', 'warning'),
  ]);
  expect(reportFindings(warnings, 1).at(-1)).toBe('  还有 3 条提醒');
});

test('a cause is named by sixteen signs, the same in every run', () => {
  const ids = causesOf([finding('/a/ p'), finding('/b/ a')]).map(({ id }) => id);
  expect(ids.filter((it) => !/^[0-9a-f]{16}$/.test(it))).toEqual([]);
  expect(causesOf([finding('/a/ p'), finding('/b/ a')]).map(({ id }) => id)).toEqual(ids);
});
