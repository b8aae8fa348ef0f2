import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const read = (...lines: string[]) => importBytes(lines.join('\n'));
const words =
  '残疾人康复服务由各县区残联组织实施，各有关部门应当按照职责分工做好工作，保障各项服务落到实处。';

test('a 目录 below whose lines other words stand before the first of them again is left out', () => {
  const contents = [
    '目　　录',
    '一、规划背景',
    '（一）发展基础',
    '（二）面临形势',
    '二、总体要求',
    '三、保障措施',
  ];
  const plan = [
    `为推动残疾人事业发展，制定本规划。${words}`,
    '一、规划背景',
    '（一）发展基础。',
    words,
    '（二）面临形势。',
    words,
    '二、总体要求',
    words,
    '三、保障措施',
    words,
  ];
  const { mdx, leftOut } = read('云汀市残疾人事业发展规划', ...contents, ...plan);
  expect(mdx.match(/^#+ .*$/gmu)).toEqual([
    ...[
      '## 一、规划背景',
      '### （一）发展基础。',
      '### （二）面临形势。',
      '## 二、总体要求',
      '## 三、保障措施',
    ],
  ]);
  expect(leftOut.filter((it) => it.why.startsWith('目录')).map((it) => it.line)).toEqual([2, 3, 4, 5, 6, 7]);
  const other = read('云汀市残疾人事业发展规划', ...contents.slice(0, 3), '（二）别的情况', ...plan);
  expect(other.mdx).toContain('（二）别的情况');
});

test('the body that a title begins with is the issuer where the page names it short, also without 关于', () => {
  const title = '云汀市残疾人联合会2024年部门预算公开说明';
  for (const source of ['市残联', '云汀市残联']) {
    const { policy } = read(
      title,
      `发布时间：2024-03-11 来源：${source}`,
      '一、本部门职责',
      words,
      '二、收支情况',
      words,
    );
    expect(policy.issuers, source).toEqual(['云汀市残疾人联合会']);
  }
  const other = read(
    title,
    '发布时间：2024-03-11 来源：云汀日报',
    '一、本部门职责',
    words,
    '二、收支情况',
    words,
  );
  expect(other.policy.issuers).not.toEqual(['云汀日报']);
});

test('what a site says of links that lead away is no text', () => {
  const { mdx } = read(
    '云汀市残疾人联合会关于做好康复服务工作的通知',
    '各县（市、区）残联：',
    words,
    '云汀市残疾人联合会',
    '2024年5月6日',
    '您访问的链接即将离开“云汀之窗”门户网站 是否继续？',
  );
  expect(mdx).not.toContain('云汀之窗');
});
