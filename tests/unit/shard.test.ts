import { expect, test } from '@playwright/test';
import { isOfShard, ownShard, partDir, readShard, shardFaults } from '../../src/shard.ts';

test('a part is read as written, or by the number of a pod', () => {
  expect(readShard('2/5', undefined)).toEqual({ index: 2, count: 5 });
  expect(readShard('job/5', '0')).toEqual({ index: 1, count: 5 });
  expect(readShard('job/5', '4')).toEqual({ index: 5, count: 5 });
  expect(ownShard({ shard: undefined, jobIndex: '3' })).toBeUndefined();
  expect(partDir('/srv/dist', { index: 2, count: 5 })).toBe('/srv/dist-part-2-of-5');
});

for (const [text, job, told] of [
  ['2', undefined, '写法不对'],
  ['0/5', undefined, '没有第 0 份'],
  ['6/5', undefined, '没有第 6 份'],
  ['1/0', undefined, '没有第 1 份'],
  ['1/1001', undefined, '份数是 1 到 1000'],
  ['job/5', undefined, '没有 JOB_COMPLETION_INDEX'],
  ['job/5', '5', '没有第 6 份'],
  ['-1/5', undefined, '写法不对'],
] as const)
  test(`PORTAL_SHARD=${text} with the pod number ${job ?? 'missing'} is refused`, () => {
    expect(readShard(text, job)).toContain(told);
    expect(shardFaults({ shard: text, jobIndex: job })[0]).toContain(told);
    expect(ownShard({ shard: text, jobIndex: job })).toBeUndefined();
  });

test('parts without one moment are refused, and a whole build needs none', () => {
  const { PORTAL_TODAY, SOURCE_DATE_EPOCH } = process.env;
  delete process.env['PORTAL_TODAY'];
  delete process.env['SOURCE_DATE_EPOCH'];
  try {
    expect(shardFaults({ shard: '1/2', jobIndex: undefined })[0]).toContain('设同样的 SOURCE_DATE_EPOCH');
    expect(shardFaults({ shard: undefined, jobIndex: undefined })).toEqual([]);
    process.env['SOURCE_DATE_EPOCH'] = '1795600000';
    expect(shardFaults({ shard: '1/2', jobIndex: undefined })).toEqual([]);
  } finally {
    if (PORTAL_TODAY !== undefined) process.env['PORTAL_TODAY'] = PORTAL_TODAY;
    delete process.env['SOURCE_DATE_EPOCH'];
    if (SOURCE_DATE_EPOCH !== undefined) process.env['SOURCE_DATE_EPOCH'] = SOURCE_DATE_EPOCH;
  }
});

test('every file belongs to one part, and parts are of one size', () => {
  const files = Array.from({ length: 5000 }, (_, at) => `places/${at}/index.html`);
  for (const count of [1, 2, 5]) {
    const sizes = Array.from(
      { length: count },
      (_, at) => files.filter((it) => isOfShard(it, { index: at + 1, count })).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(files.length);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.15);
  }
});
