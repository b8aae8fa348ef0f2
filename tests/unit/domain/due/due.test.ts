import { expect, test } from '@playwright/test';
import {
  dueGroups,
  dueByOrganisation,
  dueByPlace,
  dueItems,
  type DueSources,
} from '../../../../src/domain/due/due.ts';
import { due } from '../../../../src/queries/due/due.ts';
import { commitments } from '../../../../src/queries/commitments/commitments.ts';
import { dueName, dueTitle, dueUpdates } from '../../../../src/views/due.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';
import { today } from '../../../../src/clock.ts';

const body = (id: string, place: string) => ({ id, name: id, place, path: `/associations/${id}/` });
const bodies = new Map([body('9901-blind', '9901'), body('990102-deaf', '990102')].map((it) => [it.id, it]));
const sources = (more: object): DueSources =>
  ({
    ...{ duties: [], rows: [], findings: [], inspected: [], bodies },
    places: { byCode: new Map(), resolve: () => undefined },
    ...more,
  }) as unknown as DueSources;
const duty = (id: string, state: string, dueOn: string) => ({
  body: bodies.get(id),
  year: 2026,
  state,
  dueOn,
});
const row = (key: string, status: string, dueOn?: string) => ({
  ...{ status, subject: { key, name: key, place: '990102' }, commitment: { id: 'promise' } },
  period: { key: '2026', ...(dueOn ? { dueOn } : {}) },
});

test('what is still to come is due: audits, promises, rectifications, the next first', () => {
  const items = dueItems(
    sources({
      duties: [
        duty('9901-blind', 'not-due', '2027-05-31'),
        duty('990102-deaf', 'published', '2027-05-31'),
        duty('990102-deaf', 'overdue', '2026-05-31'),
      ],
      rows: [
        row('990102', 'not-due', '2026-12-31'),
        row('990102', 'kept', '2026-12-31'),
        row('990102', 'not-due'),
      ],
      findings: [
        {
          ...{ state: 'open', audit: { id: 'a', organisation: '9901-blind' } },
          finding: { id: '1', title: '改', rectification: { dueOn: '2026-11-30' } },
        },
        {
          state: 'overdue',
          audit: { id: 'a', organisation: '9901-blind' },
          finding: { id: '2', title: '晚' },
        },
      ],
      inspected: [
        {
          state: 'open',
          inspection: { id: 'i', place: '990102' },
          finding: { id: '1', text: '查', dueOn: '2027-01-01' },
        },
        {
          state: 'done',
          inspection: { id: 'i', place: '990102' },
          finding: { id: '2', text: '好', dueOn: '2027-01-01' },
        },
      ],
    }),
  );
  expect(items.map((it) => `${it.on} ${it.id}`)).toEqual([
    '2026-11-30 a-1',
    '2026-12-31 promise-990102-2026',
    '2027-01-01 i-1',
    '2027-05-31 audit-9901-blind-2026',
  ]);
  expect(
    dueByOrganisation(items)
      .get('9901-blind')
      ?.map((it) => it.id),
  ).toEqual(['a-1', 'audit-9901-blind-2026']);
  expect(
    dueByPlace(items)
      .get('990102')
      ?.map((it) => it.id),
  ).toEqual(['promise-990102-2026', 'i-1']);
});

test('the same duty of several is one group with all of them', () => {
  const duties = [duty('9901-blind', 'not-due', '2027-05-31'), duty('990102-deaf', 'not-due', '2027-05-31')];
  const groups = dueGroups(dueItems(sources({ duties })));
  expect(groups.map((it) => it.map(({ organisation }) => organisation))).toEqual([
    ['9901-blind', '990102-deaf'],
  ]);
});

test('the sample: every promise that has time and a date is due, each with who, what and a page', () => {
  const items = due();
  const rows = commitments().flatMap((it) => (it.closed ? [] : it.rows));
  const open = rows.filter((it) => it.status === 'not-due' && it.period.dueOn !== undefined);
  expect(items.filter((it) => it.what.kind === 'commitment')).toHaveLength(open.length);
  expect(new Set(items.map((it) => it.what.kind))).toEqual(new Set(['audit', 'commitment', 'finding']));
  expect(new Set(items.map((it) => it.id)).size).toBe(items.length);
  for (const item of items) {
    expect(item.on >= today(), item.id).toBe(true);
    expect(dueName(words, item), item.id).not.toBe('');
    expect(dueTitle(words, item), item.id).not.toContain('undefined');
  }
  const audits = items.filter((it) => it.what.kind === 'audit' && it.what.year === 2026);
  expect(new Set(audits.map((it) => it.on))).toEqual(new Set(['2027-05-31']));
});

test('the feed tells of what is due this month and the next, on the first of the month before', () => {
  const updates = dueUpdates(words);
  expect(updates.length).toBeGreaterThan(0);
  expect(updates.filter(({ on }) => on > today())).toEqual([]);
});
