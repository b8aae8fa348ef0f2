import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const markdown = (...lines: string[]) => importBytes(lines.join('\n'), 'a.md');
const head = ['---', 'title: 云汀市辅具补贴办法', 'icon: article', 'tag:', '  - 辅具', '---', ''];
const articles = [
  '第一条 为了方便残疾人申请辅具补贴，根据有关规定，结合本市实际，制定本办法。',
  '第二条 本办法自2024年7月1日起施行。',
];
const bodyOf = (mdx: string): string[] =>
  (mdx.split('\n---\n')[1] ?? '').split('\n').filter((it) => it !== '');

test('what a site that is made of Markdown says of its page is no text, but for the title', () => {
  const boxes = ['::: tip 修订信息', '', '（2024年5月6日云汀市残疾人联合会公布）', '', ':::', ''];
  const contents = ['::: details 目录', '', '[[toc]]', '', '[1](#t1)&emsp;[2](#t2)', '', ':::', ''];
  const { policy, mdx, leftOut } = markdown(
    ...head,
    ...boxes,
    ...contents,
    articles[0] ?? '',
    '',
    articles[1] ?? '',
  );
  expect([policy.title, policy.kind, policy.adoptedOn]).toEqual(['云汀市辅具补贴办法', '办法', '2024-05-06']);
  expect(bodyOf(mdx)).toEqual(['（2024年5月6日云汀市残疾人联合会公布）', ...articles]);
  expect(leftOut.map((it) => it.what)).toEqual(
    expect.arrayContaining(['::: tip 修订信息', ':::', '::: details 目录', '[[toc]]']),
  );
});

test('a title of its own stands before the one that the page is called by', () => {
  const { policy } = markdown(
    ...head,
    '# 云汀市辅助器具补贴暂行办法',
    '',
    ...articles.flatMap((it) => [it, '']),
  );
  expect(policy.title).toBe('云汀市辅助器具补贴暂行办法');
});

test('paragraphs that HTML within Markdown sets are paragraphs, with the signs that it names', () => {
  const items =
    '<p>&emsp;&emsp;<b>第二条</b>&emsp;补贴用于下列辅具：<br>\n&emsp;&emsp;（一）轮椅；<br>\n&emsp;&emsp;（二）助听器。</p>';
  const { mdx, doubts } = markdown(
    ...head,
    `<p id="t1">&emsp;&emsp;<b>第一条</b>&emsp;${articles[0]?.slice(4) ?? ''}</p>`,
    items,
    '<p>&emsp;&emsp;<b>第三条</b>&emsp;本办法自2024年7月1日起施行。</p>',
  );
  expect(bodyOf(mdx)).toEqual([
    `第一条 ${articles[0]?.slice(4) ?? ''}`,
    ...['第二条 补贴用于下列辅具：', '（一）轮椅；', '（二）助听器。'],
    '第三条 本办法自2024年7月1日起施行。',
  ]);
  expect(doubts.map((it) => it.why).join()).not.toContain('网页标记');
});

test('a row of articles is nobody that a text is sent to', () => {
  const { policy } = markdown(
    ...head,
    '- 第1~2条：',
    '',
    '市残联负责辅具补贴的申请、审核和公布，县区残联负责发放。',
    '',
    ...articles.flatMap((it) => [it, '']),
  );
  expect(policy.recipients).toBeUndefined();
});
