import { expect, test } from '@playwright/test';
import type { AuditedBody } from '../../../../src/domain/audits/audit-bodies.ts';
import {
  doneInTime,
  inspectionFindings,
  inspectionsByPlace,
  inspectionTallies,
  placeOfFinding,
  type InspectionRecord,
} from '../../../../src/domain/results/inspections.ts';
import { tallyByPlace } from '../../../../src/domain/places/place-tallies.ts';
import { smallCity } from '../../../support/directory.ts';

type Finding = InspectionRecord['findings'][number];

const { places } = smallCity();
const bodies = new Map([['b', { id: 'b', place: '990103' }]]) as unknown as ReadonlyMap<string, AuditedBody>;
const inspection = (id: string, ...findings: Partial<Finding>[]) =>
  ({ id, place: '990100', findings }) as unknown as InspectionRecord;
const today = '2026-06-30';

test('a finding is in time on its due day, overdue on the next, and without a day when nobody set one', () => {
  const states = inspectionFindings(
    [
      inspection(
        'a',
        { status: '未开始', dueOn: '2026-06-29' },
        { status: '整改中', dueOn: '2026-06-30' },
        { status: '未开始' },
      ),
      inspection('b', { status: '已完成', dueOn: '2026-01-01' }),
    ],
    today,
  );
  expect(states.map(({ inspection: { id }, state, days }) => `${id} ${state} ${days ?? ''}`)).toEqual([
    'a overdue 1',
    'a open 0',
    'a no-plan ',
    'b done ',
  ]);
  expect(Object.is(states[1]?.days, 0)).toBe(true);
});

test('a finding is about its own place, else that of its organisation, else that of the inspection', () => {
  const placeOf = (finding: Partial<Finding>) =>
    placeOfFinding(inspection('a'), finding as Finding, places, bodies);
  expect(placeOf({ place: '990102', organisation: 'b' })).toBe('990102');
  expect(placeOf({ organisation: 'b' })).toBe('990103');
  expect(placeOf({ organisation: 'nobody' })).toBe('9901');
  expect(placeOf({ place: '770000' })).toBe('770000');
});

test('done in time is known when it is done or the day has passed', () => {
  expect(doneInTime(today, true, undefined, today)).toBe('unknown');
  expect(doneInTime(today, true, today, today)).toBe('yes');
  expect(doneInTime('2026-06-29', true, today, today)).toBe('no');
  expect(doneInTime(today, false, undefined, today)).toBe('unknown');
  expect(doneInTime('2026-06-29', false, undefined, today)).toBe('no');
});

test('inspections and their answers count at the place, at each above it, and for the whole, once', () => {
  const all = [
    inspection(
      'a',
      { status: '已完成', dueOn: '2026-03-01', completedOn: '2026-02-01', place: '990102001' },
      { status: '未开始', dueOn: '2026-03-01', place: '990102' },
      { status: '未开始', dueOn: '2025-03-01', place: '990103' },
    ),
    inspection('b', { status: '未开始', dueOn: '2026-12-01', organisation: 'b' }, { status: '未开始' }),
  ];
  const found = [...inspectionsByPlace(places, bodies, all, 2026)].map(
    ([code, own]) => `${code} ${own.map(({ id }) => id).join('')}`,
  );
  expect(found.sort()).toEqual(['9901 ab', '990102 a', '990102001 a', '990103 b', 'nation ab']);
  expect(Object.fromEntries(inspectionTallies(places, bodies, all, { year: 2026, today }))).toEqual({
    nation: { yes: 1, no: 1, unknown: 1 },
    '9901': { yes: 1, no: 1, unknown: 1 },
    '990102': { yes: 1, no: 1, unknown: 0 },
    '990102001': { yes: 1, no: 0, unknown: 0 },
    '990103': { yes: 0, no: 0, unknown: 1 },
  });
});

test('an answer of a place that the list lacks counts for itself and for the whole', () => {
  expect([...tallyByPlace(places, [{ place: '770000', answer: 'yes' }])]).toEqual([
    ['nation', { yes: 1, no: 0, unknown: 0 }],
    ['770000', { yes: 1, no: 0, unknown: 0 }],
  ]);
});
