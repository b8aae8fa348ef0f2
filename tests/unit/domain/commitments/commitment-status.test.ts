import { expect, test } from '@playwright/test';
import { statusOn } from '../../../../src/domain/commitments/commitment-due.ts';
import {
  verdictOf,
  type StatusCase,
  type Verdict,
} from '../../../../src/domain/commitments/commitment-status.ts';
import type { Figure, Figures } from '../../../../src/domain/measures/figures.ts';

const figure = (low: number, asOf: string, more: Partial<Figure> = {}): Figure => ({
  ...{ low: low * 100, high: low * 100, asOf, knownOn: asOf, evidence: [] },
  ...more,
});
const dated = (...list: Figure[]): Figures => ({ kind: 'dated', list });
const total = (low: number, more: Partial<Figure> = {}): Figures => ({
  kind: 'total',
  figure: figure(low, '2024-12-31', { knownOn: '2025-02-10', ...more }),
});
const nothing: Figures = { kind: 'total' };
const open = { high: Infinity };
const yes = (asOf: string, more: Partial<Figure> = {}): Figures =>
  dated(figure(1, asOf, { low: 100, high: 100, ...more }));
const no = (asOf: string): Figures => dated(figure(0, asOf));

type Promised = StatusCase['commitment'];
const promised = (more: Partial<Promised>): Promised => ({
  ...{ strength: 'duty', measure: 'association-money', comparison: 'at-least' },
  ...more,
});
const money = promised({});
const coverage = promised({ measure: 'village-coverage' });
const share = promised({ measure: 'delegates-disabled', baseline: { value: 5000 } });
const done = promised({ measure: 'yearly-summary', comparison: 'done' });
const inYear = { dueOn: '2024-12-31', from: '2024-01-01', to: '2024-12-31', value: 8_000_000 };
const byEnd2022 = { dueOn: '2022-12-31', value: 10_000 };
const summary = { dueOn: '2024-11-20' };

interface Row {
  case: string;
  commitment: Promised;
  period: StatusCase['period'];
  figures: Figures;
  before?: Figures;
  today?: string;
  is: Partial<Verdict>;
}

const table: Row[] = [
  // At least so much in a year.
  ...[
    { case: 'all of it', figures: total(80_000), is: { status: 'kept', since: '2025-02-10' } },
    { case: 'more', figures: total(80_001), is: { status: 'kept' } },
    { case: 'a yuan less', figures: total(79_999), is: { status: 'broken', since: '2025-02-10' } },
    {
      case: 'a yuan less than as a rule',
      commitment: promised({ strength: 'as-a-rule' }),
      figures: total(79_999),
      is: { status: 'not-reached' },
    },
    {
      case: 'less than to be promoted',
      commitment: promised({ strength: 'promote' }),
      figures: total(0),
      is: { status: 'not-reached' },
    },
    {
      case: 'less than may be',
      commitment: promised({ strength: 'may' }),
      figures: total(0),
      is: { status: 'not-reached' },
    },
    { case: 'nothing on record', figures: nothing, is: { status: 'no-data', since: '2025-01-01' } },
    {
      case: 'reached while the year still runs',
      figures: total(90_000, { ...open, knownOn: '2024-07-01' }),
      today: '2024-07-02',
      is: { status: 'kept', since: '2024-07-01' },
    },
    {
      case: 'not reached while the year still runs',
      figures: total(40_000, open),
      today: '2024-07-02',
      is: { status: 'not-due', ifPassed: 'overdue' },
    },
    {
      case: 'nothing on the last day',
      figures: nothing,
      today: '2024-12-31',
      is: { status: 'not-due', ifPassed: 'no-data' },
    },
    {
      case: 'the year is over, the figure is from before its end',
      figures: total(40_000, open),
      is: { status: 'overdue', since: '2025-01-01' },
    },
    {
      case: 'a year of the span is missing and the rest does not suffice',
      figures: total(40_000, { ...open, missing: [2023] }),
      is: { status: 'no-data' },
    },
    {
      case: 'a year of the span is missing and the rest suffices',
      figures: total(90_000, { ...open, missing: [2023] }),
      is: { status: 'kept' },
    },
  ].map((row) => ({ commitment: money, period: inYear, ...row }) as Row),
  // At most, exactly, between.
  ...[
    { case: 'at most: just that', comparison: 'at-most', figures: total(80_000), is: { status: 'kept' } },
    { case: 'at most: more', comparison: 'at-most', figures: total(80_001), is: { status: 'broken' } },
    {
      case: 'at most: the year still runs',
      comparison: 'at-most',
      figures: total(10_000, open),
      today: '2024-06-01',
      is: { status: 'not-due' },
    },
    { case: 'exactly', comparison: 'equals', figures: total(80_000), is: { status: 'kept' } },
    { case: 'exactly: more', comparison: 'equals', figures: total(80_001), is: { status: 'broken' } },
    { case: 'between: lower end', comparison: 'between', figures: total(80_000), is: { status: 'kept' } },
    { case: 'between: upper end', comparison: 'between', figures: total(90_000), is: { status: 'kept' } },
    { case: 'between: below', comparison: 'between', figures: total(79_999), is: { status: 'broken' } },
    { case: 'between: above', comparison: 'between', figures: total(90_001), is: { status: 'broken' } },
  ].map(
    ({ comparison, ...row }) =>
      ({
        commitment: promised({
          comparison: comparison as Promised['comparison'],
          ...(comparison === 'between' ? { upTo: 9_000_000 } : {}),
        }),
        period: inYear,
        ...row,
      }) as Row,
  ),
  // Grows.
  ...[
    { case: 'grew', figures: total(8), before: total(7), is: { status: 'kept' } },
    { case: 'stayed', figures: total(7), before: total(7), is: { status: 'broken' } },
    { case: 'fell', figures: total(6), before: total(7), is: { status: 'broken' } },
    { case: 'the year before is not known', figures: total(6), before: nothing, is: { status: 'no-data' } },
    { case: 'this year is not known', figures: nothing, before: total(7), is: { status: 'no-data' } },
    {
      case: 'less than last year so far',
      figures: total(5, open),
      before: total(7),
      today: '2024-06-01',
      is: { status: 'not-due', ifPassed: 'overdue' },
    },
  ].map((row) => ({ commitment: promised({ comparison: 'grows' }), period: inYear, ...row }) as Row),
  {
    case: 'grew from the baseline, where nothing is known of the year before',
    commitment: promised({ comparison: 'grows', baseline: { value: 500 } }),
    ...{ period: inYear, figures: total(6), before: nothing, is: { status: 'kept' } },
  },
  {
    case: 'a state grew since the last one before the year',
    commitment: promised({ measure: 'volunteers-registered', comparison: 'grows' }),
    period: inYear,
    figures: dated(
      figure(5, '2022-12-31'),
      figure(6, '2023-12-31'),
      figure(7, '2024-12-31'),
      figure(1, '2025-12-31'),
    ),
    is: { status: 'kept' },
  },
  // By a day: how things stood, day by day.
  ...[
    { case: 'everywhere on the day', figures: dated(figure(100, '2022-12-31')), is: { status: 'kept' } },
    {
      case: 'everywhere before',
      figures: dated(figure(100, '2022-06-30')),
      is: { status: 'kept', since: '2022-06-30' },
    },
    {
      case: 'everywhere once, and no longer on the day',
      figures: dated(figure(100, '2022-06-30'), figure(90, '2022-12-31')),
      is: { status: 'partly' },
    },
    {
      case: 'everywhere 31 days late',
      figures: dated(figure(98, '2022-12-31'), figure(100, '2023-01-31')),
      is: { status: 'partly', lateDays: 31, since: '2023-01-31' },
    },
    {
      case: 'a part of the villages after the day',
      figures: dated(figure(98, '2023-03-01')),
      is: { status: 'partly', since: '2023-03-01' },
    },
    {
      case: 'no village after the day',
      figures: dated(figure(0, '2023-03-01')),
      is: { status: 'broken' },
    },
    {
      case: 'the last figure is from before the day',
      figures: dated(figure(98, '2022-11-01')),
      is: { status: 'overdue', since: '2023-01-01' },
    },
    {
      case: 'the day has not come',
      figures: dated(figure(98, '2022-11-01')),
      today: '2022-12-31',
      is: { status: 'not-due', ifPassed: 'overdue' },
    },
    { case: 'nothing on record', figures: dated(), is: { status: 'no-data', since: '2023-01-01' } },
    {
      case: 'what is not on record may be all that is missing',
      figures: dated(figure(98, '2023-03-01', { high: 10_000 })),
      is: { status: 'no-data' },
    },
    {
      case: 'what is not on record can not be all that is missing',
      figures: dated(figure(98, '2023-03-01', { high: 9900 })),
      is: { status: 'partly' },
    },
    {
      case: 'everywhere today, nobody knows since when',
      figures: dated(figure(100, '2023-03-01', { undated: true })),
      is: { status: 'kept' },
    },
  ].map((row) => ({ commitment: coverage, period: byEnd2022, ...row }) as Row),
  // With a baseline.
  ...[
    { case: 'from 50 to 65, now 70', figures: dated(figure(70, '2023-03-01')), is: { status: 'kept' } },
    { case: 'from 50 to 65, now 58', figures: dated(figure(58, '2023-03-01')), is: { status: 'partly' } },
    { case: 'from 50 to 65, still 50', figures: dated(figure(50, '2023-03-01')), is: { status: 'broken' } },
    { case: 'from 50 to 65, now 45', figures: dated(figure(45, '2023-03-01')), is: { status: 'broken' } },
  ].map((row) => ({ commitment: share, period: { value: 6500 }, ...row }) as Row),
  {
    case: 'at all times, nothing on record',
    commitment: share,
    ...{ period: { value: 6500 }, figures: dated(), is: { status: 'no-data' } },
  },
  // Done or not, by a day.
  ...[
    { case: 'done on the day', figures: yes('2024-11-20'), is: { status: 'kept' } },
    { case: 'done a day late', figures: yes('2024-11-21'), is: { status: 'partly', lateDays: 1 } },
    { case: 'done, nobody says when', figures: yes('2025-02-01', { undated: true }), is: { status: 'kept' } },
    { case: 'known not to be done after the day', figures: no('2024-12-05'), is: { status: 'broken' } },
    { case: 'not done before the day, nothing since', figures: no('2024-11-10'), is: { status: 'overdue' } },
    {
      case: 'not done yet, the day is today',
      figures: no('2024-11-10'),
      today: '2024-11-20',
      is: { status: 'not-due', ifPassed: 'overdue' },
    },
    { case: 'nothing on record', figures: dated(), is: { status: 'no-data' } },
  ].map((row) => ({ commitment: done, period: summary, ...row }) as Row),
];

for (const { case: name, is, today = '2026-11-24', ...row } of table)
  test(`${row.commitment.measure} ${row.commitment.comparison}: ${name}`, () => {
    expect(verdictOf({ ...row, today })).toMatchObject(is);
  });

test('a year is judged by its own figures only', () => {
  const period = { ...inYear, value: 10_000 };
  const figures = dated(figure(100, '2023-12-31'), figure(100, '2025-12-31'));
  expect(verdictOf({ commitment: coverage, period, figures, today: '2026-11-24' }).status).toBe('no-data');
});

test('the verdict names the figure that decided', () => {
  const [early, late] = [figure(98, '2022-11-01'), figure(99, '2023-02-01')];
  const verdict = verdictOf({
    ...{ commitment: coverage, period: byEnd2022, figures: dated(early, late), today: '2023-03-01' },
  });
  expect(verdict.figure).toBe(late);
});

test('in the browser a date that has passed turns what was not due into what it says', () => {
  const open = { status: 'not-due', ifPassed: 'overdue' } as const;
  expect(statusOn(open, '2026-12-31', '2026-12-31')).toBe('not-due');
  expect(statusOn(open, '2026-12-31', '2027-01-01')).toBe('overdue');
  expect(statusOn({ status: 'not-due' }, '2026-12-31', '2027-01-01')).toBe('no-data');
  expect(statusOn({ status: 'kept' }, '2026-12-31', '2027-01-01')).toBe('kept');
  expect(statusOn(open, undefined, '2027-01-01')).toBe('not-due');
});
