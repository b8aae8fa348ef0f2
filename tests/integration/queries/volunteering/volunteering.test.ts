import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../../..');

/** What the queries say of the sample on a day; a process of its own, because they remember what they have read. */
function asked<Answer>(day: string, expression: string): Answer {
  const code = `import * as q from '${root}/src/queries/volunteering/volunteering.ts'; console.log(JSON.stringify(${expression}));`;
  const node = resolve(root, 'node_modules/.bin/node');
  const env = { ...process.env, PORTAL_TODAY: day, PORTAL_CONTENT: resolve(root, 'content') };
  const said = execFileSync(node, ['--input-type=module-typescript', '-e', code], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return JSON.parse(said) as Answer;
}

const listed = (day: string): string[] => asked(day, 'q.listedOpportunities().map((it) => it.id)');

test('what is past its closing date leaves the lists by itself', () => {
  const [before, after, later] = [listed('2026-12-04'), listed('2026-12-05'), listed('2027-06-01')];
  expect([before.includes('volunteer-day-open-house'), after.includes('volunteer-day-open-house')]).toEqual([
    true,
    false,
  ]);
  expect(later).toContain('remote-reading');
  expect(later).not.toContain('bookkeeping-coach');
});

test('on the day of the sample: lists by place, station and who runs it, next first; guide, training, dead links', () => {
  const said = asked<Record<string, unknown>>(
    '2026-11-24',
    `{
      places: ['9901', '990102', '990102001', '990199'].map((it) => q.opportunitiesByPlace().get(it)?.length ?? 0),
      station: q.opportunitiesAtStation('yueya-street').map((it) => it.id),
      body: q.listedOpportunities().filter((it) => it.organisation === '9901-blind').map((it) => it.id),
      first: q.listedOpportunities().slice(0, 3).map((it) => it.id),
      stations: [q.stations().length, q.stationsIn('990102').length, q.stationById('xikou-street')?.name],
      steps: q.volunteerGuide()?.recruitment.steps.length,
      sessions: q.trainingSessions().map((it) => it.start),
      dead: q.deadLink('https://volunteer.yunting.example/p/winter-coats-banshan')?.checkedAt,
      moved: q.deadLink('https://rowing.bailu.example/shore-crew') ?? null,
      never: q.deadLink('https://volunteer.yunting.example/p/none') ?? null,
    }`,
  );
  expect(said).toEqual({
    places: [40, 8, 2, 0],
    station: ['legal-clinic-december', 'sign-corner-yueya'].reverse(),
    body: ['museum-described', 'guide-dog-walk', 'remote-reading'],
    first: ['rehab-walks-tingtao', 'home-visits-xikou', 'legal-clinic-monthly'],
    stations: [12, 3, '溪口街道联络点'],
    steps: 5,
    sessions: [
      ...['2026-11-28T14:00', '2026-12-05T13:30', '2026-12-06T10:00', '2026-12-08T09:00', '2027-01-09T14:00'],
    ],
    ...{ dead: '2026-11-22T06:30', moved: null, never: null },
  });
});
