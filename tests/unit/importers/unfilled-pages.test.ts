import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const columns = [
  '网站首页',
  '机构概况',
  '领导信息',
  '内设机构',
  '政策法规',
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '依申请公开',
  '残疾人证办理',
  '助残日活动',
];
const foot = ['主办单位：云汀市残疾人联合会', '地址：云汀市和平路1号', 'ICP备案号：演ICP备00000001号'];
const links = columns.map((it, at) => `<li><a href="/${at}">${it}</a></li>`).join('');
const page = (title: string, ...body: string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><ul>${links}</ul>` +
  `<div class="content">${body.map((it) => `<p>${it}</p>`).join('')}</div>` +
  `<div class="footer">${foot.map((it) => `<p>${it}</p>`).join('')}</div></body></html>`;
const notice = '云汀市残疾人联合会关于做好补贴发放的通知';

for (const [about, bytes, name] of [
  [
    'marks of a template',
    page('{{title}}', '{{detail.title}}', '发布时间：{{date}}', '{{content}}'),
    'a.html',
  ],
  [
    'marks of another one',
    page('${data.title}', '${data.title}', '文号：${data.number}', '${data.body}'),
    'a.html',
  ],
  ['names of places', page('[标题]', '[标题]', '[发布日期] [来源]', '[正文]'), 'a.html'],
  ['a page that loads', page('云汀市残疾人联合会', '加载中...'), 'a.html'],
  ['a page that loads, politely', page('政策法规', '正在加载，请稍候……'), 'a.html'],
  ['a title above it', page(notice, notice, '数据加载中，请稍候'), 'a.html'],
  ['copied as text', [...columns, '{{item.title}}', '{{item.content}}', ...foot].join('\n'), 'a.txt'],
] as const)
  test(`a page whose program has not filled in its text is refused with what to do: ${about}`, () => {
    expect(() => importBytes(bytes, name)).toThrow(
      /网页里还没有正文：第 \d+ [段行]“.+等正文显示出来，再选中正文复制/u,
    );
  });

test('a page without its text has no title made of its columns', () => {
  expect(() => importBytes([...columns, ...foot].join('\n'))).toThrow(
    /没有正文：标题以外只有“法定主动公开内容”“依申请公开”“残疾人证办理”，像网页的栏目。请/u,
  );
  const empty = ['索 引 号：\t\t主题分类：\t', '标　　题：\t', '发文字号：\t\t发布日期：\t'];
  expect(() => importBytes([...empty, ...columns, ...foot].join('\n'))).toThrow(/没有正文/u);
});

test('a page that says that its text is gone is refused as such', () => {
  expect(() => importBytes(page('404', '您访问的页面不存在或者已被删除', '请检查网址。'), 'a.html')).toThrow(
    /网页说这份文件不在这个地址了，请重新找到它/u,
  );
});

test('marks of a template below a text that is there hold nothing up', () => {
  const body = [
    '各县残联：',
    '为做好补贴发放工作，现将有关事项通知如下，请按月核对，确保不漏一人，及时公开结果。',
  ];
  const signed = ['云汀市残疾人联合会', '2024年5月6日'];
  const { policy, leftOut, mdx } = importBytes(
    page(notice, notice, ...body, ...signed, '{{pageTurn}}', '相关文件', '加载中...'),
    'a.html',
  );
  expect([policy.title, policy.adoptedOn]).toEqual([notice, '2024-05-06']);
  expect(mdx).not.toContain('pageTurn');
  expect(leftOut.map((it) => it.what)).toEqual(expect.arrayContaining(['{{pageTurn}}', '加载中...']));
});
