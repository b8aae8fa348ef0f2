import { expect, test } from '@playwright/test';
import { checkGuide, checkOpportunity } from '../../../../src/domain/volunteering/volunteer-check.ts';
import type { VolunteerGuide } from '../../../../src/schemas/volunteer-guide.ts';
import { opportunitySchema } from '../../../../src/schemas/volunteering.ts';

const single = { kind: 'single', start: '2026-12-05T09:00', end: '2026-12-05T11:00' };
const signUp = { url: 'https://volunteer.example/p/1' };
const faults = (when: object, more: object = {}): string[] =>
  checkOpportunity(
    opportunitySchema.parse({
      ...{ title: '陪伴', kind: '陪伴出行', runBy: '志愿者队', place: '990102', publishedOn: '2026-11-20' },
      ...{ signUp, ...more },
      when,
    }),
  ).map(({ code, path, level }) => `${level} ${code} ${path.join('.')}`);

test('it ends after it begins, and sign-up closes before it begins: to the minute', () => {
  expect(faults(single)).toEqual([]);
  expect(faults({ ...single, end: '2026-12-05T09:00' })).toEqual(['error end when.end']);
  expect(faults({ ...single, end: '2026-12-05T09:01' })).toEqual([]);
  expect(faults(single, { signUp: { ...signUp, closesAt: '2026-12-05T09:00' } })).toEqual([]);
  expect(faults(single, { signUp: { ...signUp, closesAt: '2026-12-05T09:01' } })).toEqual([
    'error closes signUp.closesAt',
  ]);
});

test('sign-up opens before it closes, or before a single event is over', () => {
  const opens = (opensAt: string, closesAt?: string) =>
    faults(single, { signUp: { ...signUp, opensAt, ...(closesAt ? { closesAt } : {}) } });
  expect(opens('2026-12-05T10:59')).toEqual([]);
  expect(opens('2026-12-05T11:00')).toEqual(['error opens signUp.opensAt']);
  expect(opens('2026-12-01T09:00', '2026-12-01T09:00')).toEqual(['error opens signUp.opensAt']);
  expect(opens('2026-12-01T08:59', '2026-12-01T09:00')).toEqual([]);
});

test('what goes on ends on its first day or later; nobody can sign up without an address or a telephone', () => {
  const ongoing = (until: string) => faults({ kind: 'ongoing', start: '2026-12-05T09:00', until });
  expect([ongoing('2026-12-05'), ongoing('2026-12-04')]).toEqual([[], ['error until when.until']]);
  expect(faults(single, { signUp: {} })).toEqual(['error reach signUp.url']);
  const contact = { phones: [{ kind: 'voice', number: '0199-5550385' }] };
  expect(faults(single, { signUp: {}, contact })).toEqual([]);
});

test('what recurs begins on one of its days, ends that day, and leaves out days that it has', () => {
  const repeated = (repeat: object, more: object = {}) =>
    faults({ ...single, ...more, kind: 'recurring', repeat: { every: 'week', days: ['sa'], ...repeat } });
  expect(repeated({ until: '2026-12-19', except: ['2026-12-12'] })).toEqual([]);
  expect(repeated({ days: ['su'] })).toEqual(['error repeat when.repeat.days']);
  expect(repeated({ until: '2026-12-04' })).toEqual(['error repeat when.repeat.until']);
  expect(repeated({ until: '2026-12-05' })).toEqual([]);
  expect(repeated({ except: ['2026-12-12', '2026-12-13'] })).toEqual(['warning except when.repeat.except.1']);
  expect(repeated({}, { end: '2026-12-06T11:00' })).toEqual(['error end when.end']);
});

test('sessions end after they begin; more stars cost more hours', () => {
  const guide = (sessions: object[], stars: object[]) =>
    checkGuide({ training: { sessions }, recognition: { stars } } as unknown as VolunteerGuide).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );
  const session = (end: string) => ({ start: '2026-12-05T09:00', end });
  expect(guide([session('2026-12-05T09:01')], [])).toEqual([]);
  expect(guide([session('2026-12-05T09:01'), session('2026-12-05T09:00')], [])).toEqual([
    'session-end training.sessions.1.end',
  ]);
  const star = (stars: number, hours: number) => ({ stars, hours });
  expect(guide([], [star(1, 100), star(2, 300)])).toEqual([]);
  expect(guide([], [star(1, 100), star(2, 100), star(2, 300)])).toEqual([
    ...['stars recognition.stars.1', 'stars recognition.stars.2'],
  ]);
});
