import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { inEveryReading } from '../../../src/importers/sheet/readings.ts';

const schema = z.object({ rows: z.array(z.object({ place: z.string(), count: z.number() })) });

test('of sixty thousand rows that can not be read each is completed in every reading, and the record stays as it was', () => {
  const record = { rows: Array.from({ length: 60_000 }, () => ({ place: '甲' })) };
  const unread = record.rows.map((_, at) => ['rows', at, 'count']);
  const completed = new Set<number>();
  const kept = inEveryReading(
    (read) => {
      const { data } = read(schema, { record, unread }) ?? {};
      const { rows } = schema.parse(data);
      completed.add(rows.length);
      return [String(rows.every(({ place }) => place === '甲'))];
    },
    (it) => it,
  );
  expect(kept).toEqual(['true']);
  expect([...completed]).toEqual([60_000]);
  expect(record.rows.every((it) => Object.keys(it).join() === 'place')).toBe(true);
});
