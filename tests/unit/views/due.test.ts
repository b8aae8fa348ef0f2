import { expect, test } from '@playwright/test';
import type { DueItem } from '../../../src/domain/due/due.ts';
import { due } from '../../../src/queries/due/due.ts';
import { dueLines, dueUpdates } from '../../../src/views/due.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const item = (id: string, more: Partial<DueItem>): DueItem => ({
  ...{ on: '2027-05-31', place: '9901', path: '/audits/missing/2026/', id },
  what: { kind: 'audit', year: 2026 },
  ...more,
});

test('what is the same for several is one line, that says who of them has a page', () => {
  const lines = dueLines(words, [
    item('a', { name: '甲协会', whoPath: '/associations/a/' }),
    item('b', { name: '乙协会' }),
    item('c', { name: '丙协会', on: '2028-05-31', what: { kind: 'audit', year: 2027 } }),
  ]);
  expect(lines).toEqual([
    {
      on: '2027-05-31',
      title: words.due.audit(2026),
      path: '/audits/missing/2026/',
      who: [{ name: '甲协会', path: '/associations/a/' }, { name: '乙协会' }],
    },
    {
      on: '2028-05-31',
      title: words.due.audit(2027),
      path: '/audits/missing/2026/',
      who: [{ name: '丙协会' }],
    },
  ]);
});

test('the feed begins with the latest, and has one entry for each duty', () => {
  const updates = dueUpdates(words);
  const days = updates.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(days).size).toBeGreaterThan(1);
  expect(new Set(updates.map(({ id }) => id)).size).toBe(updates.length);
  const last = updates.at(-1);
  expect(due().map((it) => `/due/#${it.id}-${it.on}`)).toContain(last?.id);
});

test('the feed holds the hundred that are due last, and nothing before its month', () => {
  const items = Array.from({ length: 130 }, (_, at) => item(`a${at}`, { on: '2024-05-31' }));
  expect(dueUpdates(words, items)).toHaveLength(100);
  expect(dueUpdates(words, items)[0]?.id).toBe('/due/#a129-2024-05-31');
  const january = [item('soon', { on: '2027-01-31' })];
  expect(dueUpdates(words, january, '2026-11-30')).toEqual([]);
  expect(dueUpdates(words, january, '2026-12-01').map(({ on }) => on)).toEqual(['2026-12-01']);
});
