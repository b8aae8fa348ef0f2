import { expect, test } from '@playwright/test';
import { auditsByYears } from '../../../src/queries/audits/audits.ts';
import {
  auditMatrixPages,
  matrixTopics,
  pagesOfTopic,
  restOfPath,
} from '../../../src/views/audit-matrix-pages.ts';
import { matrixPages } from '../../../src/views/promise-pages.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

test('the promises of a place by years: the first page has the old address, every row stands on one page', () => {
  const places = Map.groupBy(matrixPages(words), (it) => it.place.value);
  expect(places.size).toBeGreaterThan(1);
  expect(places.get('9901')?.length).toBeGreaterThan(1);
  for (const [place, pages] of places) {
    const [first] = pages;
    expect(first?.paths[0]).toBe(`/commitments/matrix/${place}/`);
    expect(first?.paths[1] ?? '').toMatch(/^$|\/2\/$/);
    expect(pages.map((it) => it.page)).toEqual(first?.paths.map((_, index) => index + 1));
    let before = 0;
    for (const page of pages) {
      expect(page.before).toBe(before);
      expect(page.promises.length).toBeGreaterThan(0);
      before += page.promises.length;
    }
    expect(before).toBe(first?.total);
    const keys = pages.flatMap((it) =>
      it.promises.map(({ commitment, subject }) => `${commitment.id} ${subject.key}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('a page of promises by years is as long as 900 elements allow: two heads and a line a row, three a cell, nine a status', () => {
  const weight = (promises: ReturnType<typeof matrixPages>[number]['promises']): number =>
    promises.reduce((sum, { cells }) => cells.reduce((all, rows) => all + 3 + 9 * rows.length, sum + 5), 0);
  const places = [...Map.groupBy(matrixPages(words), (it) => it.place.value).values()];
  for (const pages of places)
    for (const [index, { promises }] of pages.entries()) {
      const next = pages[index + 1]?.promises.slice(0, 1);
      expect(weight(promises)).toBeLessThanOrEqual(900);
      if (next) expect(weight([...promises, ...next])).toBeGreaterThan(900);
    }
  expect(places.filter((it) => it.length > 1).length).toBeGreaterThan(0);
});

test('organisations by years: an address a table, the overview at the old one, every organisation in each', () => {
  const pages = auditMatrixPages();
  const [overview, ...others] = pages;
  expect([overview && restOfPath(overview), overview?.topic]).toEqual([undefined, 'opinions']);
  expect(others.map(restOfPath)).toEqual(expect.arrayContaining(['income', 'net-assets', 'open-findings']));
  expect(new Set(pages.map(restOfPath)).size).toBe(pages.length);
  for (const topic of matrixTopics)
    expect(pages.filter((it) => it.topic === topic).flatMap((it) => it.rows)).toEqual(auditsByYears().rows);
});

test('a page of organisations by years is as long as 900 elements allow: three a row, two a cell', () => {
  const [row] = auditsByYears().rows;
  const [cell] = row?.cells ?? [];
  if (!row || !cell) throw new Error('no audit in the sample');
  const rows = Array.from({ length: 100 }, () => ({ ...row, cells: Array.from({ length: 6 }, () => cell) }));
  expect(pagesOfTopic('income', rows).map((it) => it.rows.length)).toEqual([60, 40]);
});
