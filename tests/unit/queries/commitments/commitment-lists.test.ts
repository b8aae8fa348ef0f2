import { expect, test } from '@playwright/test';
import { listedStatusIds } from '../../../../src/domain/commitments/listed-status.ts';
import {
  bindingCount,
  commitmentListOfPlace,
  commitmentValues,
  listedCounts,
} from '../../../../src/kinds/commitments.ts';
import { inPages } from '../../../../src/domain/commitments/commitment-rows.ts';
import { tablePages, tablePath } from '../../../../src/views/commitment-pages.ts';
import { relatedViews, subjectViews } from '../../../../src/views/commitment-views.ts';
import { commitmentById, commitments } from '../../../../src/queries/commitments/commitments.ts';
import { evidenceLink } from '../../../../src/views/evidence-links.ts';
import { measureValues } from '../../../../src/views/measure-values.ts';
import { usedMeasures } from '../../../../src/queries/measures/used-measures.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const valuesOf = (facet: string) => commitmentValues(words).filter((it) => it.facet === facet);
const byId = (id: string) => {
  const state = commitmentById(id);
  if (!state) throw new Error(`no commitment ${id}`);
  return state;
};

test('every commitment stands in exactly one list of statuses, what ended apart from what binds', () => {
  const counts = listedCounts(words);
  expect(counts.map((it) => it.status)).toEqual(
    listedStatusIds.filter((id) => counts.some((it) => it.status === id)),
  );
  expect(counts.reduce((sum, it) => sum + it.count, 0)).toBe(commitments().length);
  const closed = counts.find((it) => it.status === 'closed')?.count;
  expect(closed).toBe(commitments().filter((it) => it.closed).length);
  expect(bindingCount()).toBe(commitments().length - (closed ?? 0));
});

test('each facet narrows to what passes it, in the order of the whole list', () => {
  const order = commitments().map((it) => it.id);
  for (const { facet, value, items } of commitmentValues(words)) {
    const ids = items.map((it) => it.id);
    expect(ids, `${facet} ${value}`).toEqual(order.filter((id) => ids.includes(id)));
  }
  for (const { value, items } of valuesOf('strength'))
    expect(new Set(items.map((it) => it.commitment.strength))).toEqual(new Set([value]));
  const text = valuesOf('measure').find((it) => it.value === 'association-money');
  expect(text?.text).toBe('协会年度工作经费');
});

test('a township’s commitments are listed under its county', () => {
  const county = valuesOf('place').find((it) => it.value === '990102');
  expect(county?.items.map((it) => it.id)).toContain('xikou-satisfaction');
  expect(commitmentListOfPlace(words, '990102')).toBe('/commitments/place/990102/');
  expect(commitmentListOfPlace(words, '990102001')).toBeUndefined();
});

test('a row names its records, and keeps what an audit says apart', () => {
  const { rows } = byId('association-money-city-2025');
  const [blind] = subjectViews(words, rows);
  const row = blind?.rows.find((it) => it.row.period.key === '2025');
  expect(row).toMatchObject({ target: '不少于 12 万元', figure: { text: '10.4 万元' } });
  expect(row?.figure?.path).toBe('/observations/association-money-2025/#9901-blind-2025');
  expect(row?.links.map((it) => it.path)).toEqual([
    '/observations/association-money-2025/',
    '/documents/association-money-notice-2025/',
  ]);
  const related = relatedViews(words, rows);
  expect(related.length).toBeGreaterThan(0);
  expect(related.every((it) => it.link.path.startsWith('/audits/'))).toBe(true);
});

test('what nobody recorded has no figure and no record, and says nothing of zero', () => {
  const { rows } = byId('association-money-city-2025');
  const psychiatric = subjectViews(
    words,
    rows.filter((it) => it.subject.key === '9901-psychiatric'),
  );
  const row = psychiatric[0]?.rows.find((it) => it.row.period.key === '2025');
  expect(row).toMatchObject({ links: [], notes: [], more: 0 });
  expect(row?.figure).toBeUndefined();
});

test('a correction is told beside the figure, with what was said before', () => {
  const notes = commitments().flatMap(({ rows }) =>
    subjectViews(words, rows).flatMap((it) => it.rows.flatMap((row) => row.notes)),
  );
  expect(notes.some((it) => /^更正过：原来写 .+，\d{4}年/.test(it))).toBe(true);
  expect(notes.some((it) => /^晚了 \d+ 天$/.test(it))).toBe(true);
});

test('every record that is evidence has a name of its own', () => {
  for (const { rows } of commitments())
    for (const { evidence } of rows)
      for (const it of evidence) {
        expect(evidenceLink(words, it).label, it.path).not.toBe(it.id);
        expect(evidenceLink(words, it).path).toMatch(/^\/[a-z-]+\/(.+\/)?$/);
      }
});

test('who published in a year stands in the list of those who did not', () => {
  const path = '/audits/missing/2024/';
  expect(evidenceLink(words, { collection: 'lists', id: '', path, role: 'figure' })).toEqual({
    label: '2024 年没有按期公开审计的单位',
    path,
  });
});

test('a long table is cut between subjects, and none is lost', () => {
  const { rows } = byId('audit-published');
  const subject = (index: number) =>
    rows.slice(0, 5).map((row) => ({ ...row, subject: { ...row.subject, key: `body-${index}` } }));
  const many = Array.from({ length: 50 }, (_, index) => subject(index)).flat();
  const pages = tablePages({ rows: inPages(many) });
  expect(pages.map((page) => page.subjects)).toEqual([12, 12, 12, 12, 2]);
  expect(tablePath('audit-published', 1)).toBe('/commitments/audit-published/#table');
  expect(tablePath('audit-published', 3)).toBe('/commitments/audit-published/table/3/');
});

test('a measure has the figures that were typed in or worked out, each once', () => {
  const money = usedMeasures().find((it) => it.id === 'association-money');
  const coverage = usedMeasures().find((it) => it.id === 'village-coverage');
  if (!money || !coverage) throw new Error('the sample uses both');
  const values = measureValues(words, money);
  expect(values[0]?.period).toBe('2026 年');
  expect(values.every((it) => it.source?.path?.startsWith('/observations/'))).toBe(true);
  const worked = measureValues(words, coverage);
  expect(worked.length).toBeGreaterThan(5);
  expect(new Set(worked.map((it) => `${it.subject.label} ${it.period}`)).size).toBe(worked.length);
});
