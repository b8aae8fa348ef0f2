import { expect, test } from '@playwright/test';
import { measureChart, type ChartValue } from '../../../../src/domain/measures/measure-chart.ts';
import { usedMeasures } from '../../../../src/queries/measures/used-measures.ts';
import { yuan } from '../../../../src/schemas/measure-type.ts';
import { measureValues } from '../../../../src/views/measure-values.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const value = (label: string, year: number, amount?: number, open = false): ChartValue => ({
  ...{ subject: { label }, period: `${year} 年`, day: `${year}-12-31`, open },
  ...(amount === undefined ? {} : { amount }),
});

test('the latest time that two have an amount of, the largest first; who has none is counted', () => {
  const chart = measureChart([
    ...[value('甲', 2024, 100), value('乙', 2024, 300, true), value('丙', 2024)],
    ...[value('甲', 2025, 500), value('甲', 2023, 1), value('乙', 2023, 2)],
  ]);
  expect(chart).toEqual({
    ...{ by: 'subject', of: '2024 年', left: 1, most: ['乙'] },
    bars: [
      { name: '乙', amount: 300, open: true },
      { name: '甲', amount: 100, open: false },
    ],
  });
});

test('who has as much as the largest is named with it, without a bar too', () => {
  const chart = measureChart(Array.from({ length: 30 }, (_, at) => value(`地方${at}`, 2024, 10_000)));
  expect(chart).toMatchObject({ left: 6 });
  expect(chart?.most).toHaveLength(30);
  const { most } = words.charts.values;
  expect(most(['甲'], '100%')).toBe('最多的是甲，100%');
  expect(most(['甲', '乙'], '100%')).toBe('最多的是甲、乙，都是 100%');
  expect(most(chart?.most ?? [], '至少 1 人')).toBe('最多的有 30 个，都是至少 1 人');
});

test('one subject alone is drawn over its times, oldest first; a single figure is no chart', () => {
  const chart = measureChart([value('甲', 2025, 5), value('甲', 2023, 3), value('甲', 2024)]);
  expect(chart?.by).toBe('period');
  expect(chart?.bars.map((it) => it.name)).toEqual(['2023 年', '2025 年']);
  expect(chart?.left).toBe(1);
  expect(measureChart([value('甲', 2025, 5)])).toBeUndefined();
  expect(measureChart([value('甲', 2025, 5), value('乙', 2024, 5), value('乙', 2023, 5)])).toBeUndefined();
});

test('amounts stand in the unit that the card names, to the 分, on every page of a measure', () => {
  const money = usedMeasures().filter((it) => it.unit === yuan);
  expect(money.length).toBeGreaterThan(0);
  for (const it of money)
    for (const { value: said, period } of measureValues(words, it))
      expect(said, `${it.id} ${period}`).toMatch(/^(至少 )?-?[\d,]+\.\d\d 元$|^没有完整的数字$|之间$/);
});
