import { expect } from '@playwright/test';
import { words } from '../../src/words/zh-CN/index.ts';
import { test } from './orca.ts';

test('the home page says what it is, and its parts are found by heading, field and link', async ({
  read,
}) => {
  const reader = await read('');
  expect(reader.said()).toMatch(/云汀市残疾人联合会信息公开 网页文档.*有 \d+ 个界标, \d+ 个标题/);
  expect(await reader.press('ctrl+Home')).toMatch(/^跳到正文( 链接)?\.$/);
  expect(await reader.press('h')).toBe(`${words.home.heading} 标题 水平 1.`);
  expect(await reader.press('h')).toBe(`${words.home.searchHeading} 标题 水平 2.`);
  expect(await reader.press('h')).toBe(`${words.home.doorsHeading} 标题 水平 2.`);
  expect(await reader.press('h')).toBe(`${words.home.doors.disclosure.title} 标题 水平 3.`);
  expect(await reader.press('e')).toMatch(/搜索全站 可编辑的组合框\./);
  expect(await reader.press('Tab')).toBe('搜索 按钮.');
});
