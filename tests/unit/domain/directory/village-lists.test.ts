import { expect, test } from '@playwright/test';
import {
  compositionColumns,
  partColumns,
  villageFigures,
} from '../../../../src/components/coverage/columns.ts';
import {
  countedIn,
  villageListIds,
  villagesCounted,
} from '../../../../src/domain/directory/village-lists.ts';
import { coveragePage } from '../../../../src/queries/directory/coverage.ts';
import { directory } from '../../../../src/queries/directory/directory.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

test('every number of villages in the tables of coverage has the list of exactly those that it counts', () => {
  const columns = [...villageFigures(words), ...compositionColumns(words), ...partColumns(words)];
  const { rows } = coveragePage(undefined);
  const listed = new Set(columns.map((it) => it.list));
  expect([...villageListIds].filter((it) => !listed.has(it))).toEqual([]);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows)
    for (const { figure, label, list } of columns) {
      const value = figure(row);
      if (typeof value !== 'number' || !list) continue;
      expect(countedIn(villagesCounted(directory(), row.place, list)), `${row.place.name}${label}`).toBe(
        value,
      );
    }
});
