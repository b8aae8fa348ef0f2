import { expect } from '@playwright/test';
import { test } from './orca.ts';

test('an audit: the opinion comes first, and a figure of a statement is said with its headers', async ({
  read,
}) => {
  const reader = await read('audits/9901-blind-2025/');
  expect(reader.said()).toMatch(/云汀市盲人协会 2025 年度审计 - .* 网页文档/);
  await reader.press('ctrl+Home');
  expect(await reader.press('h')).toBe('云汀市盲人协会 2025 年度审计 标题 水平 1.');
  expect(await reader.press('h')).toBe('审计师的意见 标题 水平 2.');
  // Tables of what the statement says, by kind, stand before it.
  let table = '';
  for (let presses = 0; presses < 4 && !table.includes('会民非02表'); presses += 1) {
    table = await reader.press('t');
  }
  expect(table).toMatch(/业务活动表（会民非02表），2025 年度，单位：元 .*行的表格 8 列/);
  for (let presses = 0; presses < 3; presses += 1) await reader.press('alt+shift+Down');
  for (let presses = 0; presses < 4; presses += 1) await reader.press('alt+shift+Right');
  expect(await reader.press('alt+shift+Right')).toMatch(/^本年累计数 .*非限定性 .*3,419\.70\./);
  expect(await reader.press('alt+shift+Down')).toMatch(/^提供服务收入 .*\d/);
});
