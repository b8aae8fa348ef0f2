import { expect, test } from '@playwright/test';
import { isoMinute } from '../../../src/schemas/common.ts';
import { opportunitySchema } from '../../../src/schemas/volunteering.ts';

const single = { kind: 'single', start: '2026-12-05T09:00', end: '2026-12-05T11:30' };
const week = { every: 'week', days: ['sa'] };
const parsed = (changes: object) =>
  opportunitySchema.safeParse({
    ...{ title: '志愿者', kind: '其他', runBy: '云汀大学', place: '9901', publishedOn: '2026-11-01' },
    ...{ when: single, signUp: { url: 'https://volunteer.example/' } },
    ...changes,
  });
const wrong = (changes: object): string[] =>
  (parsed(changes).error?.issues ?? []).map((it) => it.path.join('.'));

test('an opportunity with what it needs is good; what is not said stays unknown', () => {
  const { data } = parsed({});
  expect(data).toMatchObject({ full: false, online: false, disabledVolunteers: { support: [] } });
  expect([data?.insurance, data?.wanted, data?.disabledVolunteers.welcome]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

const bad: [name: string, changes: object, paths: string[]][] = [
  ['a link that runs script', { signUp: { url: 'javascript:alert(1)' } }, ['signUp.url']],
  ['a link without https', { signUp: { url: 'http://volunteer.example/' } }, ['signUp.url']],
  [
    'a mobile number',
    { contact: { phones: [{ kind: 'voice', number: '13900001234' }] } },
    ['contact.phones.0.number'],
  ],
  ['a day that no calendar has', { when: { ...single, start: '2026-02-30T09:00' } }, ['when.start']],
  ['no end', { when: { kind: 'single', start: single.start } }, ['when.end']],
  ['a series without a rule', { when: { ...single, kind: 'recurring' } }, ['when.repeat']],
  ['a rule of no series', { when: { ...single, repeat: week } }, ['when.repeat']],
  [
    'two ends of a series',
    { when: { ...single, kind: 'recurring', repeat: { ...week, until: '2027-01-01', count: 3 } } },
    ['when.repeat.count'],
  ],
  [
    'a month without its week',
    { when: { ...single, kind: 'recurring', repeat: { ...week, every: 'month' } } },
    ['when.repeat.nth'],
  ],
  ['a last day that belongs into the rule', { when: { ...single, until: '2026-12-31' } }, ['when.until']],
  ['nobody who runs it', { runBy: undefined }, ['organisation']],
  ['two who run it', { organisation: '9901-blind' }, ['organisation']],
];
for (const [name, changes, paths] of bad)
  test(`refused: ${name}`, () => {
    expect(wrong(changes)).toEqual(paths);
  });

test('a minute is wall-clock time without a zone', () => {
  const good = (text: string): boolean => isoMinute.safeParse(text).success;
  expect(['2026-12-05T09:00', '2026-12-05T23:59'].every(good)).toBe(true);
  const others = [
    '2026-12-05',
    '2026-12-05 09:00',
    '2026-12-05T24:00',
    '2026-12-05T9:00',
    '2026-12-05T09:00Z',
    '2026-02-29T09:00',
  ];
  expect(others.filter(good)).toEqual([]);
});
