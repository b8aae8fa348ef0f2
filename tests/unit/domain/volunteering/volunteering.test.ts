import { expect, test } from '@playwright/test';
import { placesOf } from '../../../../src/domain/places/places.ts';
import {
  byNextTime,
  byPlace,
  forDisabledVolunteers,
  isListed,
  leavesAt,
  momentsOf,
  opportunityStates,
  signUpEnds,
  stateOf,
  timeGroupsOf,
} from '../../../../src/domain/volunteering/volunteering.ts';
import { opportunitySchema, type Opportunity } from '../../../../src/schemas/volunteering.ts';

const single = { kind: 'single', start: '2026-12-05T09:00', end: '2026-12-05T11:30' };
const saturdays = {
  ...single,
  kind: 'recurring',
  repeat: { every: 'week', days: ['sa'], until: '2026-12-19' },
};
const opportunity = (when: object = single, more: object = {}): Opportunity =>
  opportunitySchema.parse({
    title: '陪伴出行志愿者',
    kind: '陪伴出行',
    runBy: '云汀大学青年志愿者协会',
    place: '990102',
    signUp: { url: 'https://volunteer.example/p/1' },
    publishedOn: '2026-11-20',
    ...more,
    when,
  });
const at = (it: Opportunity, ...minutes: string[]) => minutes.map((minute) => stateOf(it, minute));

test('a single event: open until its closing minute, closed until it is over, then past', () => {
  const closing = opportunity(single, {
    signUp: {
      url: 'https://volunteer.example/p/1',
      opensAt: '2026-11-25T08:00',
      closesAt: '2026-12-03T17:00',
    },
  });
  expect(
    at(
      closing,
      '2026-11-25T07:59',
      '2026-11-25T08:00',
      '2026-12-03T16:59',
      '2026-12-03T17:00',
      '2026-12-05T11:29',
      '2026-12-05T11:30',
    ),
  ).toEqual(['soon', 'open', 'open', 'closed', 'closed', 'past']);
  expect(at(opportunity(), '2026-12-05T08:59', '2026-12-05T09:00')).toEqual(['open', 'closed']);
});

test('full and cancelled are said while there is something to come, and no longer', () => {
  const full = opportunity(single, { full: true });
  expect(at(full, '2026-11-24T12:00', '2026-12-05T09:00', '2026-12-06T00:00')).toEqual([
    'full',
    'closed',
    'past',
  ]);
  const cancelled = opportunity(single, { cancelled: '暴雨' });
  expect(at(cancelled, '2026-11-24T12:00', '2026-12-06T00:00')).toEqual(['cancelled', 'past']);
  expect(opportunityStates.filter(isListed)).toEqual(['open', 'soon', 'full']);
});

test('a series without a closing date takes people until its last time begins, an ongoing one to its last day', () => {
  expect(signUpEnds(opportunity(saturdays))).toBe('2026-12-19T09:00');
  expect(at(opportunity(saturdays), '2026-12-12T12:00', '2026-12-19T10:00', '2026-12-19T11:30')).toEqual([
    ...['open', 'closed', 'past'],
  ]);
  const ongoing = { kind: 'ongoing', start: '2026-03-01T09:00' };
  expect(signUpEnds(opportunity(ongoing))).toBeUndefined();
  expect(at(opportunity(ongoing), '2030-01-01T00:00')).toEqual(['open']);
  expect(
    at(opportunity({ ...ongoing, until: '2026-11-30' }), '2026-11-30T12:00', '2026-12-01T00:00'),
  ).toEqual([...['open', 'past']]);
});

test('times to look for: by whole weeks and months, so that they are the same on each of their days', () => {
  expect(timeGroupsOf(opportunity(), '2026-12-01')).toEqual(['this-week', 'weekend', 'this-month']);
  expect(timeGroupsOf(opportunity(), '2026-11-24')).toEqual(['weekend', 'next-month']);
  for (const day of ['2026-12-01', '2026-12-03', '2026-12-06'])
    expect(timeGroupsOf(opportunity(), day)).toEqual(['this-week', 'weekend', 'this-month']);
  expect(timeGroupsOf(opportunity(), '2026-12-07')).toEqual(['this-month']);
  expect(timeGroupsOf(opportunity(saturdays), '2026-12-06')).toEqual([
    ...['this-week', 'weekend', 'this-month', 'recurring'],
  ]);
  const wednesday = { ...single, start: '2026-11-25T09:00', end: '2026-11-25T11:30' };
  expect(timeGroupsOf(opportunity(wednesday), '2026-11-24')).toEqual(['this-week', 'this-month']);
  expect(timeGroupsOf(opportunity({ kind: 'ongoing', start: '2026-11-24T09:00' }), '2026-11-24')).toEqual([
    'ongoing',
  ]);
});

test('next first, what has no time of its own behind', () => {
  const list = [
    { ...opportunity({ kind: 'ongoing', start: '2026-01-01T09:00' }), id: 'ongoing' },
    { ...opportunity(), id: 'single' },
    { ...opportunity({ ...saturdays, start: '2026-11-07T09:00', end: '2026-11-07T11:30' }), id: 'series' },
  ];
  expect(list.sort(byNextTime('2026-11-24T12:00')).map((it) => it.id)).toEqual([
    'series',
    'single',
    'ongoing',
  ]);
});

test('at the same time by id, whatever the order was', () => {
  const list = ['b', 'c', 'a'].map((id) => ({ ...opportunity(), id }));
  expect(list.sort(byNextTime('2026-11-24T12:00')).map((it) => it.id)).toEqual(['a', 'b', 'c']);
});

test('a place has what is below it; a code that is no place has nothing', () => {
  const places = placesOf(['9901', '990102', '990102001', '990103'].map((code) => ({ code, name: code })));
  const groups = byPlace(places, [{ place: '990102001' }, { place: '990100' }, { place: '99' }]);
  expect([...groups].map(([code, list]) => [code, list.length])).toEqual([
    ...[
      ['9901', 2],
      ['990102', 1],
      ['990102001', 1],
    ],
  ]);
});

test('disabled volunteers: a stated no counts more than support that is listed', () => {
  const said = (disabledVolunteers: object) =>
    forDisabledVolunteers(opportunity(single, { disabledVolunteers }));
  expect(
    [{}, { support: ['有坡道'] }, { welcome: true }, { welcome: false, support: ['有坡道'] }].map(said),
  ).toEqual([...[false, true, true, false]]);
});

test('an opportunity leaves the lists when sign-up closes or all is over, whichever is first', () => {
  const closing = opportunity(single, { signUp: { closesAt: '2026-12-03T17:00' } });
  const ongoing = (more: object) => opportunity({ kind: 'ongoing', start: '2026-09-01T09:00', ...more });
  const all = [closing, opportunity(single), opportunity(saturdays), ongoing({ until: '2026-12-31' })];
  for (const it of all) {
    const minute = leavesAt(momentsOf(it)) ?? '';
    const before = new Date(Date.parse(`${minute}Z`) - 60_000).toISOString().slice(0, 16);
    expect(at(it, before, minute).map(isListed)).toEqual([true, false]);
  }
  expect(leavesAt(momentsOf(ongoing({})))).toBeUndefined();
});
