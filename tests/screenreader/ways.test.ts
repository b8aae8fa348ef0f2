import { expect } from '@playwright/test';
import { journey } from './journey.ts';

journey('the home page says what it is', { presses: 7 }, async (visitor) => {
  await visitor.open('');
  await visitor.press('ctrl+Home');
  for (let headings = 0; headings < 4; headings += 1) await visitor.press('h');
  await visitor.press('e');
  await visitor.press('Tab');
});

journey('a search by sound', { presses: 5 }, async (visitor) => {
  await visitor.open('search/');
  await visitor.press('e');
  await visitor.type('参联');
  await visitor.press('Return', /找到约/);
  await visitor.press('3');
});

journey('out of a search without a result', { presses: 8 }, async (visitor) => {
  await visitor.open('search/?q=zzzzqqqq', /没有找到/);
  await visitor.find('2', /^换个办法找/);
  await visitor.press('k');
  await visitor.press('k');
});

journey('a long list narrowed', { presses: 8 }, async (visitor) => {
  await visitor.open('policies/');
  await visitor.press('h');
  await visitor.find('Down', /组合条件筛选/, 3);
  await visitor.press('Return', /展开/);
  await visitor.press('x');
  await visitor.press('space', /符合条件的有/);
});

journey('back from a record to where one was in a list', { presses: 16 }, async (visitor) => {
  await visitor.open('policies/');
  await visitor.press('h');
  await visitor.find('k', /^关于.*链接/);
  await visitor.follow();
  await visitor.press('h');
  await visitor.back();
  await visitor.press('shift+Tab', /链接/);
});

journey('the size of text', { presses: 12 }, async (visitor) => {
  await visitor.open('help/');
  await visitor.press('ctrl+Home');
  await visitor.find('k', /^阅读工具/);
  await visitor.press('Return', /关闭/);
  await visitor.press('Tab');
  await visitor.press('Tab');
  await visitor.press('Right');
  await visitor.press('space', /已选中/);
  expect(await visitor.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  await visitor.press('Escape', /阅读工具/);
  await visitor.press('shift+Tab', /适老版/);
  await visitor.press('Return', /已经换成/);
  await visitor.page.evaluate(() => localStorage.clear());
});
