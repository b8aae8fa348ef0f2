import { expect, test } from '@playwright/test';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { importBytes } from './support.ts';

const title = '云汀市残疾人联合会关于印发《云汀市残疾人康复机构管理办法》的通知';
const menu = Array.from({ length: 6 }, (_, at) => `<li><a href="/${at}">栏目第${at}号</a></li>`).join('');
const page = (inside: string): string =>
  `<html><head><meta charset="utf-8"></head><body><ul>${menu}</ul><h1>${title}</h1><div>发布时间：2024-08-01 来源：云汀市残联</div>${inside}<div>主办：云汀市残疾人联合会 演ICP备00000001号</div></body></html>`;
const imported = (inside: string): string => importBytes(page(inside), 'text.html').mdx;

test('a page whose text stands in a file or a picture is refused with where to look', () => {
  for (const [inside, where] of [
    [
      '<iframe src="/files/a.pdf"></iframe><p>附件：<a href="a.pdf">管理办法.pdf</a></p>',
      /嵌在网页里的“\/files\/a\.pdf”/u,
    ],
    ['<embed src="b.pdf" type="application/pdf"><p>如无法显示，请点击下载。</p>', /b\.pdf/u],
    ['<object data="c.ofd"></object><p>您的浏览器不支持预览插件。</p>', /c\.ofd/u],
    ['<p><a href="/P02024.docx">点击查看全文</a></p>', /链接的文件“点击查看全文”/u],
    ['<p><img src="1.jpg"></p><p><img src="2.jpg"></p>', /网页的 2 张图片/u],
    [
      '<div id="v"></div><script>show("v", "/d/e.pdf")</script><p>点击下载</p>',
      /网页打开的文件“\/d\/e\.pdf”/u,
    ],
  ] as const)
    expect(() => imported(inside), inside).toThrow(new RegExp(`没有正文.*${where.source}.*请`, 'u'));
});

test('a short text that sends a file, and a list beside a picture, are texts', () => {
  const sent =
    '<p>各街道残联：</p><p>现将办法印发给你们，请认真贯彻执行。</p><p>云汀市残疾人联合会</p><p>2024年8月1日</p>';
  expect(imported(`${sent}<p>附件：<a href="a.pdf">管理办法.pdf</a></p>`)).toContain('请认真贯彻执行');
  const table = '<table><tr><td>姓名</td><td>街道</td></tr><tr><td>甲乙</td><td>溪口</td></tr></table>';
  expect(imported(`<p>名单如下</p>${table}<img src="1.jpg">`)).toContain('溪口');
});

test('boxes to tick are kept, ticked or not, in pages and Markdown', () => {
  const boxes = '<p><input type="checkbox" checked>需要<input type="radio"> 不需要</p>';
  const sentence = '<p>请在本月底以前填好报街道残联，逾期不再受理。</p>';
  const cell =
    '<table><tr><td>甲</td><td><input type=checkbox> 是</td></tr><tr><td>乙</td><td>否</td></tr></table>';
  const read = imported(sentence + boxes + cell);
  expect(read).toContain('☑需要☐ 不需要');
  expect(read).toContain('☐ 是');
  const markdown =
    '# 通知\n\n- [x] 需要\n- [ ] 不需要\n\n1. [X] 甲\n2. 乙\n\n丙 <input checked type="checkbox"> 丁\n';
  const { lines } = readMarkdown(Buffer.from(markdown));
  expect(lines.map((it) => it.text)).toEqual(['通知', '☑需要', '☐不需要', '1.☑甲', '2.乙', '丙 ☑ 丁']);
});
