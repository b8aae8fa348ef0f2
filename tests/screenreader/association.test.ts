import { expect } from '@playwright/test';
import { test } from './orca.ts';

test('an association: whether it is open now is read in its place, as part of the hours', async ({
  read,
}) => {
  const reader = await read('associations/990102-blind/');
  await reader.page.locator('.open-now').getByText('现在').waitFor();
  reader.said();
  await reader.press('ctrl+Home');
  expect(await reader.press('h')).toBe('临溪区盲人协会 标题 水平 1.');
  expect(await reader.press('k')).toMatch(/^0199-\d+ 链接\.$/);
  for (let presses = 0; presses < 4; presses += 1) {
    if ((await reader.press('h')).startsWith('开放时间')) break;
  }
  // Orca may name the region first, which a jump from heading to heading did not.
  expect(await reader.press('Down')).toMatch(/^(地址和开放时间 区域 )?现在(不)?开放/);
  expect(await reader.press('Down')).toMatch(/周一至周五/);
});
