import { expect, test } from '@playwright/test';
import { byName } from '../../../../src/domain/lists/collate.ts';

test('by pinyin, and digits by value', () => {
  expect(['望潮区', '第10号', '临溪区', '第9号', '白鹭区'].sort(byName)).toEqual([
    ...['白鹭区', '第9号', '第10号', '临溪区', '望潮区'],
  ]);
});
