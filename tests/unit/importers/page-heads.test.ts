import { expect, test } from '@playwright/test';
import { furnitureReason } from '../../../src/importers/policy/furniture.ts';
import { importBytes, type Outcome } from './support.ts';

const body = [
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区，每个街道建立一个康复服务站。',
];
const signature = ['云汀市残疾人联合会', '2024年5月6日'];
const paragraphs = (lines: readonly string[], tag = 'p'): string =>
  lines.map((it) => `<${tag}>${it}</${tag}>`).join('\n');
const title = '云汀市残疾人联合会关于加强社区康复服务的通知';

const page = (head: string, { name = '云汀市残疾人联合会', foot = '' } = {}): Outcome =>
  importBytes(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${name}</title></head><body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div><div class="box">${head}<div class="content">${paragraphs([...body, ...signature])}${foot}</div></div><div class="foot">云汀市残疾人联合会 版权所有</div></body></html>`,
    'notice.html',
  );
const bodyOf = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');

for (const line of [
  '发布时间：2024年05月08日　浏览：2011次',
  '发布时间：2024年05月08日 点击：20次',
  '2024年05月08日 10时05分　　来源：云汀市残联',
  '2024年5月8日 10:05　　来源：云汀市残联',
  '发布时间：2024年05月08日 10时05分　来源：云汀市残联',
  '2024年05月08日 09:15　云汀市残疾人联合会　浏览量：1203',
  '2024-05-08 09:15　云汀市残疾人联合会　浏览量：1203',
  '2024年05月08日 09时15分',
  'yunting.gov.cn 时间：2024年05月08日 【字体：大 中 小】',
  '来源：云汀市残联发布时间：2024-05-08 09:30',
  '来源：云汀网作者：发布时间：2024年05月08日 浏览次数：  次',
  '发布时间：2024-05-08 09:30来源：云汀网',
  '2024-05-08 22:22:02 云汀市残联网站',
  '2024-05-08 16:33 / 云汀网',
  '2024年05月08日 10:05  云汀发布',
  '云汀日报  2024-05-08',
  '云汀市残疾人联合会网站发布日期：2024-05-08 17:29:59',
  '云汀市民政局发布日期：2024-05-08',
  '云汀市民政局  时间：2024-05-08 18:03',
  '2024-05-08      (点击： )',
  '作者：信息来源：发布时间：2024-05-08 12:34浏览次',
])
  test(`the day of a page is read as it is printed: ${line}`, () => {
    const it = page(`<h1>${title}</h1><div class="info">${line}</div>`);
    expect(it.policy).toMatchObject({ title, adoptedOn: '2024-05-06', publishedOn: '2024-05-08' });
    expect(bodyOf(it)).not.toContain('05月08日');
  });

test('where the words of a page are from stands beside its day, and issues nothing', () => {
  const unsigned = '<p>凡持有残疾人证的市民，凭证免费乘坐市内公共汽车，司乘人员应当主动提供帮助。</p>';
  for (const line of [
    '2024-05-08 16:33 / 云汀网',
    '2024-05-08 16:33 云汀日报',
    '来源：云汀网发布时间：2024-05-08',
  ]) {
    const html = `<html><meta charset="utf-8"><h1>关于免费乘车的通告</h1><div>${line}</div>${unsigned.repeat(3)}</html>`;
    const { policy } = importBytes(html, 'notice.html');
    expect(policy.publishedOn, line).toBe('2024-05-08');
    expect(policy.issuers, line).toBeUndefined();
  }
});

test('a 题注 below a title and above what the page says of it is read, and an abstract is left out', () => {
  const articles = '<p>第一条 为了方便残疾人乘车，制定本条例。</p><p>第二条 本条例自2024年6月1日起施行。</p>';
  for (const head of [
    '<h2>（2024年5月6日云汀市人民代表大会常务委员会第二十八次会议通过）</h2><div>2024-05-08 16:33 云汀网</div><p>摘要：条例已经市人大常委会通过，现予公布。</p>',
    '<p>（2024年5月6日云汀市人民代表大会常务委员会第二十八次会议通过）</p><p>发布时间：2024-05-08</p><p>核心提示：条例对乘车作了规定。</p>',
  ]) {
    const html = `<html><head><meta charset="utf-8"><title>云汀网</title></head><body><div><a href="/">首页</a></div><div><h1>云汀市残疾人乘车条例</h1>${head}<div>${articles.repeat(2)}</div></div></body></html>`;
    const { policy, mdx } = importBytes(html, 'law.html');
    expect(policy).toMatchObject({
      ...{ title: '云汀市残疾人乘车条例', adoptedOn: '2024-05-06', publishedOn: '2024-05-08' },
    });
    expect(mdx).not.toMatch(/摘要：|核心提示|16:33/u);
  }
});

test('a day below the title that is later than that of the signature is that of the page', () => {
  const it = page(`<h1>${title}</h1><small>（2024年5月8日）</small>`);
  expect(it.policy).toMatchObject({ adoptedOn: '2024-05-06', publishedOn: '2024-05-08' });
  expect(it.doubts).toEqual([]);
  const before = page(`<h1>${title}</h1><small>（2024年5月2日）</small>`);
  expect(before.policy.publishedOn).toBeUndefined();
  expect(before.doubts.map(({ what }) => what).join()).toContain('2024-05-02');
});

test('facts in elements that stand beside each other without a space are facts by themselves', () => {
  const it = page(
    `<h1>${title}</h1><div><span>公开形式：政府网站</span><span>文号：云残发〔2024〕8号</span><span>发布机构：云汀市残疾人联合会</span><span>公开日期：2024-05-08</span></div>`,
  );
  expect(it.policy).toMatchObject({ number: { text: '云残发〔2024〕8号' }, publishedOn: '2024-05-08' });
  const dated = page(`<h1>${title}</h1><p><span>来源：本网</span><span>时间：2024-05-08 10:10:10</span></p>`);
  expect(dated.policy.publishedOn).toBe('2024-05-08');
});

test('a number beside the facts of a page is its number, also where only elements part them', () => {
  const it = page(
    `<h1>${title}</h1><p><span>云残发〔2024〕8号</span><span>时间：2024-05-08</span><span>来源：本网</span><span>浏览量：</span></p>`,
  );
  expect(it.policy).toMatchObject({
    ...{ number: { text: '云残发〔2024〕8号' }, publishedOn: '2024-05-08' },
    recipients: ['各县（市、区）残联'],
  });
});

test('how a proposal was handled stands above the number of its answer, and is none of the text', () => {
  const answer = '云汀市残疾人联合会关于市政协第12号提案的答复';
  const it = importBytes(
    `<html><body><h1>${answer}</h1><div class="content"><p>办理结果：A</p><p>云残函〔2024〕8号</p><p>沈甲委员：</p>${paragraphs([...body.slice(1), ...signature])}</div></body></html>`,
    'notice.html',
  );
  expect(it.policy).toMatchObject({
    title: answer,
    number: { text: '云残函〔2024〕8号' },
    recipients: ['沈甲委员'],
  });
});

test('words that only begin like a link of a page are none; a row of buttons is furniture', () => {
  for (const words of ['帮助无障碍环境建设', '登录办事服务'])
    expect(furnitureReason(words), words).toBeNull();
  for (const words of ['收藏打印关闭', '无障碍浏览', '打印 关闭', '大中小'])
    expect(furnitureReason(words), words).toBe('网页导航文字');
});

test('a label that only one site has leaves the other facts of its table', () => {
  const it = page(
    `<table><tr><td>索引号：</td><td>002482066/2024-00041</td><td>规范性文件统一编号：</td><td>ZJAC01-2024-0003</td></tr><tr><td>发布日期：</td><td>2024-05-08</td><td>本站自编的很长的标签名：</td><td>甲</td></tr></table><h1>${title}</h1>`,
  );
  expect(it.policy).toMatchObject({ indexNumber: '002482066/2024-00041', publishedOn: '2024-05-08' });
});

test('a title above a list of facts is the title, in whatever element', () => {
  const plan = '云汀市“十五五”残疾人事业发展专项规划';
  const it = importBytes(
    `<html><head><title>${plan}-云汀市残疾人联合会</title></head><body><div class="nav"><ul><li><a href="/">首页</a></li></ul></div><div class="xl_tit1">${plan}</div><div class="ly">来源：云汀市残联 时间：2024-05-08</div><ul class="xx"><li>索引号：YT-2024-0001</li><li>文号：云残发〔2024〕8号</li></ul><div class="content">${paragraphs([...body.slice(1), ...body.slice(1).map((line) => line.replace('一、', '二、')), ...signature])}</div></body></html>`,
    'notice.html',
  );
  expect(it.policy).toMatchObject({
    title: plan,
    number: { text: '云残发〔2024〕8号' },
    indexNumber: 'YT-2024-0001',
  });
});

for (const form of [
  '<form name="_newscontent_fromname">',
  '<form id="form1" method="post" action="./notice.aspx">',
])
  test(`a text within a form of the program that made the page comes whole: ${form}`, () => {
    const it = importBytes(
      `<html><head><title>${title}</title></head><body>${form.includes('form1') ? form : ''}<div class="nav"><ul><li><a href="/">首页</a></li></ul></div>${form.includes('form1') ? '' : form}<div class="winstyle"><h1>${title}</h1><div>发布时间：2024-05-08</div><div id="vsb_content">${paragraphs([...body, ...signature])}</div></div></form></body></html>`,
      'notice.html',
    );
    expect(it.policy).toMatchObject({ title, adoptedOn: '2024-05-06', publishedOn: '2024-05-08' });
    expect(bodyOf(it)).toContain(body[3]);
  });

for (const link of ['<a href="/f/a.docx">报名表.docx</a>', '<a onclick="down(1)">报名表.docx</a>'])
  test(`a box of files below a text is no attachment of it: ${link}`, () => {
    const it = page(`<h1>${title}</h1>`, {
      foot: `</div><div class="down"><b>附件：</b><ul><li>${link}</li></ul>`,
    });
    expect(it.mdx).not.toContain('<Attachment');
    expect(bodyOf(it)).not.toContain('报名表');
    expect(it.leftOut.map(({ what }) => what).join()).toContain('报名表.docx');
  });

test('words of a sentence that elements part stay together', () => {
  const it = importBytes(
    `<html><body><h1>${title}</h1>${paragraphs(body)}<p><span>办理时间</span><span>：工作日上午，</span><span>地点：市残联。</span></p>${paragraphs(signature)}</body></html>`,
    'notice.html',
  );
  expect(bodyOf(it)).toContain('办理时间：工作日上午，地点：市残联。');
});

for (const tag of ['h1', 'h3'])
  test(`the body on the first line of a title in ${tag} belongs to it, also where the site is called so`, () => {
    const it = page(
      `<div class="tit"><${tag}>云汀市残疾人联合会<br>关于加强社区康复服务的通知</${tag}><p>云残发〔2024〕8号</p></div>`,
    );
    expect(it.policy).toMatchObject({ title, number: { text: '云残发〔2024〕8号' } });
  });

test('a text whose paragraphs stand beside its head in plain blocks comes whole', () => {
  const rest = paragraphs([...body, ...signature], 'div');
  const it = importBytes(
    `<html><head><title>${title}</title></head><body><section class="hd"><b>云汀市残疾人联合会</b><nav><a href="/">首页</a></nav></section><section class="body"><header><h2>${title}</h2><p class="docno">云残发〔2024〕8号</p><p class="meta">发布：2024年5月8日 来源：云汀市残联</p></header>${rest}</section><footer>云汀市残疾人联合会 版权所有</footer></body></html>`,
    'notice.html',
  );
  expect(it.policy).toMatchObject({
    ...{ title, number: { text: '云残发〔2024〕8号' }, adoptedOn: '2024-05-06' },
    recipients: ['各县（市、区）残联'],
    publishedOn: '2024-05-08',
  });
  expect(bodyOf(it)).toContain(body[3]);
});

test('a body whose place begins with a size of letters (中演省) is no button', () => {
  const it = page(
    `<div class="tit"><h3>中演省残疾人联合会<br>关于加强社区康复服务的通知</h3><p>中残发〔2024〕8号</p></div><div><span>2024-05-08</span><span>阅读：20</span></div>`,
    { name: '中演省残疾人联合会' },
  );
  expect(it.policy.title).toBe('中演省残疾人联合会关于加强社区康复服务的通知');
});

for (const buttons of [
  '<a>收藏</a><a>打印</a><a>关闭</a>',
  '【关闭本页】【打印】【我要纠错】',
  '打印此页 关闭窗口',
  '打印文章　关闭页面',
  '【打印此页】【返回上一页】',
])
  test(`buttons below a text are none of it: ${buttons}`, () => {
    const it = page(`<h1>${title}</h1>`, { foot: `<p>${buttons}</p>` });
    expect(bodyOf(it)).not.toContain('打印');
  });

test('what a page says in the line of its title is none of the title: 转载, labelled facts in brackets', () => {
  const signed = '云残发〔2024〕3号';
  for (const head of [
    `<h2>${title}<small><span>(发布日期：2024年5月8日 文号：${signed})</span></small></h2>`,
    `<h2>（转载）${title}</h2><p>发布日期：2024-05-08</p><p>${signed}</p>`,
    `<h2>【转载】${title}（发布时间：2024-05-08 文号：${signed}）</h2>`,
  ]) {
    const { policy } = page(head);
    expect(policy.title, head).toBe(title);
    expect(policy.issuers, head).toEqual(['云汀市残疾人联合会']);
    expect(policy.publishedOn, head).toBe('2024-05-08');
    expect(policy.number?.text, head).toBe(signed);
  }
  const draft = `${title}（征求意见稿）`;
  expect(page(`<h2>${draft}</h2>`).policy.title).toBe(draft);
});

test('buttons for the size of letters above a text are none of it, however they are divided', () => {
  for (const buttons of [
    '<p>Aa</p><span>字体：</span><a>小</a><div>|</div><a>中</a><div>|</div><a>大</a>',
    '<div>A+</div><div>A-</div>',
    '<p>字号：</p><p>A+</p><p>A</p><p>A-</p>',
  ]) {
    const it = page(`<h1>${title}</h1><div>${buttons}</div><p>云残发〔2024〕3号</p>`);
    expect(it.policy.number?.text, buttons).toBe('云残发〔2024〕3号');
    expect(it.policy.recipients, buttons).toEqual(['各县（市、区）残联']);
    expect(bodyOf(it), buttons).toMatch(/^<Recipients>/);
  }
});

test('a part of a page for attachments without any is none, with a list of what others read below it', () => {
  for (const foot of [
    '<div><div>附件：</div><div></div></div><div>排行榜</div>',
    '<div>附件</div><div>点击排行</div><div>扫一扫在手机打开当前页</div>',
  ]) {
    const it = page(`<h1>${title}</h1>`, { foot });
    expect(bodyOf(it), foot).not.toMatch(/附件|排行/);
    expect(it.leftOut.map(({ what }) => what).join('\n'), foot).toContain('附件');
  }
});

test('a foot of a site that names its offices and their sites is none of a short text', () => {
  const sites = [
    '· 市民政局',
    '· 市财政局',
    '· 市卫生健康委员会',
    '市级机构',
    '区政府',
    '关注 · 政府网',
    '↺',
  ];
  const short = [title, ...body, '扫一扫在手机打开当前页', '云汀市人民政府 版权所有', ...sites];
  const it = importBytes(short.join('\n'));
  expect(bodyOf(it)).not.toMatch(/民政局|区政府|扫一扫/);
  expect(it.leftOut.map(({ what }) => what).join('\n')).toContain('· 市民政局');
  const signed = importBytes(
    [title, ...body, '扫一扫在手机打开当前页', '云汀市民政局', '云汀市残疾人联合会', '2024年5月6日'].join(
      '\n',
    ),
  );
  expect(signed.policy.issuers).toEqual(['云汀市民政局', '云汀市残疾人联合会']);
});

test('what an article is about stands in brackets behind its number, and is no fact of a page', () => {
  const articles = ['发文机关', '有效期', '施行日期'].flatMap((about, at) => [
    `第${'一二三'.charAt(at)}条（${about}）`,
    '各县残联要为残疾人提供社区康复服务，市残联负责指导和监督。',
  ]);
  const { mdx } = importBytes(['云汀市社区康复服务办法', ...articles].join('\n'));
  for (const heading of ['第一条（发文机关）', '第二条（有效期）', '第三条（施行日期）'])
    expect(mdx).toContain(heading);
});
