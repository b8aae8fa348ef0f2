import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createEventsGate } from '../../../src/gates/events.ts';
import type { Content } from '../../../src/records/content.ts';
import { opportunitySchema } from '../../../src/schemas/volunteering.ts';

const walk = {
  title: '陪伴出行',
  kind: '陪伴出行',
  runBy: '云汀大学青年志愿者协会',
  place: '990102',
  when: { kind: 'single', start: '2026-12-05T09:00', end: '2026-12-05T11:30' },
  signUp: { url: 'https://volunteer.example/p/1' },
  publishedOn: '2026-11-20',
};

let dir: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-events-'));
  mkdirSync(join(dir, 'volunteer'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

/** What is said of an activity where this one is published. */
async function said(published: object | string, now: object): Promise<string[]> {
  const text =
    typeof published === 'string'
      ? published
      : JSON.stringify(opportunitySchema.parse({ ...walk, ...published }));
  writeFileSync(join(dir, 'volunteer/walk.json'), text);
  const record = {
    ...{ collection: 'volunteering', id: 'walk', file: 'volunteering/walk.json', body: '', bodyLine: 1 },
    data: opportunitySchema.parse({ ...walk, ...now }),
    withheld: [],
  };
  const content = { dir, records: [record] } as unknown as Content;
  return (await createEventsGate(dir).check(content)).map(({ what }) => what);
}

const moved = { when: { ...walk.when, start: '2026-12-05T10:00' } };

test('what moved or was cancelled without a new day is refused', async () => {
  expect(await said({}, moved)).toEqual(['和已经公布的不一样：改了时间，更新日期还是 2026-11-20']);
  expect(await said({}, { cancelled: '下雨', title: '陪走' })).toEqual([
    '和已经公布的不一样：改了岗位名称、活动取消了，更新日期还是 2026-11-20',
  ]);
  expect(await said({ updatedOn: '2026-11-22' }, { ...moved, updatedOn: '2026-11-22' })).toHaveLength(1);
});

test('with a new day it is right; what is the same, or was never published, needs none', async () => {
  expect(await said({}, { ...moved, updatedOn: '2026-11-21' })).toEqual([]);
  expect(await said({}, { wanted: 3 })).toEqual([]);
  expect(await said('no JSON', moved)).toEqual([]);
});
