import { expect, test } from '@playwright/test';
import { opportunityTable } from '../../../../src/exports/tables/volunteering.ts';
import { context } from '../sample-downloads.ts';
import { sampleOpportunities } from '../samples.ts';

const rows = (minute: string) =>
  new Map(
    sampleOpportunities().map((it) => [it.id, opportunityTable.row(it, { ...context, minute })] as const),
  );

test('a row has its page, its state at the minute, and names beside the ids', () => {
  expect(rows('2026-11-24T12:00').get('volunteer-day-open-house')).toMatchObject({
    url: 'https://portal.example.org/volunteer/volunteer-day-open-house/',
    state: 'open',
    placeName: '云泽省云汀市',
    organisation: 'yunting-volunteers-association',
    organisationName: '云汀市助残志愿者协会',
    stationName: '人民路志愿助残联络站',
  });
  expect(rows('2026-12-04T17:00').get('volunteer-day-open-house')?.state).toBe('closed');
});

test('an organisation without a record keeps its name', () => {
  const row = rows('2026-11-24T12:00').get('tv-sign-captions');
  expect([row?.organisationName, row?.stationName]).toEqual(['云汀电视台手语新闻组', undefined]);
});

test('the sample has opportunities in every state, of every kind of schedule, for disabled volunteers too', () => {
  const all = [...rows('2026-11-24T12:00').values()];
  expect(all).toHaveLength(60);
  expect(
    Object.fromEntries([...Map.groupBy(all, (it) => it.state)].map(([state, list]) => [state, list.length])),
  ).toEqual({
    ...{ open: 28, soon: 6, full: 6, closed: 5, cancelled: 1, past: 14 },
  });
  expect([...new Set(all.map((it) => it.when.kind))].sort()).toEqual(['ongoing', 'recurring', 'single']);
  expect(all.filter((it) => it.disabledVolunteers?.welcome).length).toBeGreaterThan(15);
});
