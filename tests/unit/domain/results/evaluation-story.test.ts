import { expect, test } from '@playwright/test';
import { indicatorTree, judgedCounts } from '../../../../src/domain/results/evaluation-story.ts';
import type { Indicator } from '../../../../src/schemas/evaluation.ts';
import { evaluationOf } from '../audits/money-fixtures.ts';

const sunshine = evaluationOf('sunshine');
const [first] = sunshine.indicators as [Indicator];

test('every indicator is met, missed or not to be judged', () => {
  expect(judgedCounts(sunshine.indicators)).toEqual({ all: 7, met: 3, missed: 3, unknown: 1 });
  const text = { ...first, target: '健全', actual: '较健全' };
  expect(judgedCounts([text, first])).toEqual({ all: 2, met: 1, missed: 0, unknown: 1 });
  expect(judgedCounts([])).toEqual({ all: 0, met: 0, missed: 0, unknown: 0 });
});

test('levels that a form merges are one group, each indicator keeps its place', () => {
  const rows = [
    { ...first, level1: '产出指标', level2: '数量指标' },
    { ...first, level1: '产出指标', level2: '质量指标' },
    { ...first, level1: '产出指标', level2: '数量指标' },
    { ...first, level1: '效益指标', level2: '数量指标' },
  ];
  const tree = indicatorTree({ indicators: rows });
  expect(
    tree.map(
      ({ level1, parts }) =>
        `${level1} ${parts.map((it) => `${it.level2} ${it.rows.map(({ index }) => index).join(',')}`).join('; ')}`,
    ),
  ).toEqual(['产出指标 数量指标 0,2; 质量指标 1', '效益指标 数量指标 3']);
});
