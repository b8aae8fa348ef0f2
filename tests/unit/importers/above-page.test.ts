import { expect, test } from '@playwright/test';
import { toDecisions } from '../../../src/importers/policy/decisions.ts';
import { importPolicy } from '../../../src/importers/policy/import-policy.ts';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { importBytes, withFolder, type Outcome } from './support.ts';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';

const main = `<p>各部室、各直属单位：</p><p>为方便残疾人办事，经研究，自5月6日起调整窗口服务时间，现将有关事项通知如下，请认真执行。</p><p>一、工作日上午8时30分至12时，下午14时至17时30分。</p><p>二、周六上午安排专人值班，受理证件换发和补贴咨询等业务。</p>`;
const signed = '<p>云汀市残疾人联合会</p><p>2024年4月26日</p>';
const foot = '<div class="foot">版权所有 云汀市残联 云ICP备1号</div>';
const crumb = '<div>当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div>';
/** A page whose title names the site alone. */
const page = (head: string, text = main + signed, above = crumb): string =>
  `<html><meta charset=utf-8><head><title>云汀市政府网</title></head><body><div><a href="/a">信息公开</a><a href="/b">办事服务</a></div>${above}<div id=zoom>${head}${text}</div>${foot}</body></html>`;
const title = '关于调整窗口服务时间的通知';

test('a title in a block right above the text is its title, whatever the block is', () => {
  for (const head of [
    `<div class=title>${title}</div>`,
    `<div class=title>${title}</div><div>发布时间：2024-04-28 来源：市残联 浏览次数：3 字号：[大 中 小]</div>`,
    `<div><span>${title}</span></div><div>2024-04-28</div><div>【打印】【关闭】</div>`,
    `<table><tr><td>${title}</td></tr></table><div>分享到：</div>`,
    `<section>${title}</section><span style="display:block">发布日期：2024年4月28日</span>`,
  ]) {
    const { policy } = importBytes(page(head), 'saved.html');
    expect(policy.title, head).toBe(title);
    expect(policy.adoptedOn, head).toBe('2024-04-26');
    if (/4.?28/u.test(head)) expect(policy.publishedOn, head).toBe('2024-04-28');
  }
});

test('titles of any shape are taken, with their number', () => {
  for (const named of [
    '云汀市残疾人联合会关于印发《辅具适配办法》的通知',
    '云汀市无障碍环境建设管理办法',
    '云汀市残疾人联合会工作规则（试行）',
    '《云汀市辅具适配办法》政策解读',
    '云汀市残疾人事业“十四五”发展规划',
    '关于窗口服务时间调整的决定',
  ]) {
    const { policy } = importBytes(
      page(`<div class=bt>${named}</div><div class=wh>云残发〔2024〕20号</div>`),
      'saved.html',
    );
    expect(policy.title).toBe(named);
    expect(policy.number?.text, named).toBe('云残发〔2024〕20号');
  }
  const announced = importBytes(
    page('<div class=bt>云汀市民政局公告</div><div class=wh>2024年第3号</div>'),
    'saved.html',
  ).policy;
  expect(announced.title).toBe('云汀市民政局公告');
  expect(announced.number?.text).toBe('2024年第3号');
  const { policy } = importBytes(
    page(
      '<div class=wh>云残发〔2024〕20号</div><div class=bt>云汀市残疾人联合会</div><div class=bt>关于调整窗口服务时间的通知</div>',
    ),
    'saved.html',
  );
  expect(policy.title).toBe('云汀市残疾人联合会关于调整窗口服务时间的通知');
  expect(policy.number?.text).toBe('云残发〔2024〕20号');
});

test('neither links, nor names of columns, nor the name of the site above a text are its title', () => {
  const own = `<p style="text-align:center">${title}</p>${main}${signed}`;
  for (const above of [
    '<ul><li><a href="/1">关于开展春季招聘的通知</a></li><li><a href="/2">云汀市辅具适配办法</a></li></ul>',
    '<ul><li onclick="go()">关于开展春季招聘的通知</li></ul>',
    '<div><a href="/1">关于开展春季招聘的通知</a></div>',
    `<div>云汀市残疾人联合会</div>${crumb}<div>残疾人工作政策措施</div>`,
  ]) {
    const { policy } = importBytes(page('', own, above), 'saved.html');
    expect(policy.title, above).toBe(title);
    expect(() => importBytes(page('', main + signed, above), 'saved.html'), above).toThrow(/找不到标题/u);
  }
});

test('what stands above a text is told line by line, and named by its number', async () => {
  const html = page(
    '<div>窗口的服务时间有变化</div><div>从五月起换到新的时间</div><div>请大家看清楚以后再来</div>',
    main + signed,
  );
  expect(() => importBytes(html, 'saved.html')).toThrow(
    /网页的正文以上.*第 \d+ 段 {2}“窗口的服务时间有变化”/su,
  );
  await withFolder((folder) => {
    writeFileSync(join(folder, 'saved.html'), html);
    const source = readSource(join(folder, 'saved.html'));
    const lineOf = (text: string): number => source.lines.find((it) => it.text === text)?.line ?? 0;
    const at = lineOf('窗口的服务时间有变化');
    expect(source.beside.filter((it) => it.line === at).map((it) => it.what)).toEqual([
      '窗口的服务时间有变化',
    ]);
    const decided = importPolicy(
      source,
      {},
      undefined,
      toDecisions({
        fields: new Map([['title', [at]]]),
        leaveOut: [],
        keep: [lineOf('请大家看清楚以后再来')],
      }),
    );
    const { policy, body } = readMdx(decided.mdx);
    expect(policy.title).toBe('窗口的服务时间有变化');
    expect(body).toContain('请大家看清楚以后再来');
    expect(body).not.toContain('换到新的时间');
  });
});

test('an order above what it issues is of the text, and an abstract is none of it', () => {
  const { policy, mdx } = importBytes(
    page(
      '<div>云汀市人民政府令</div><div>第12号</div><div>《云汀市窗口服务办法》已经市人民政府常务会议通过，现予公布，自2024年6月1日起施行。</div><div>市长 某某</div><div>2024年4月26日</div><div class=t>云汀市窗口服务办法</div>',
      '<p>第一条 为了方便残疾人办事，根据有关规定，结合本市实际，制定本办法，各窗口应当认真执行。</p><p>第二条 工作日上午8时30分至12时办理各项业务，周六安排专人值班。</p>',
    ),
    'saved.html',
  );
  expect(policy.number?.serial).toBe(12);
  expect(mdx).toContain('现予公布');
  const abstract = importBytes(page(`<h1>${title}</h1><div>摘要：服务时间有变。</div>`), 'saved.html');
  expect(abstract.policy.recipients).toEqual(['各部室、各直属单位']);
  expect(abstract.mdx).not.toContain('服务时间有变');
});

test('a title in a link that leads nowhere is one, the name of the site beside it is none', () => {
  const linked = importBytes(page(`<div><a href="#">${title}</a></div><div>2024-04-28</div>`), 'saved.html');
  expect(linked.policy.title).toBe(title);
  const named = importBytes(
    page(`<div class=t>${title}</div>`, main + signed, '<div>云汀市残疾人联合会</div>').replace(
      '云汀市政府网',
      '云汀市残疾人联合会',
    ),
    'saved.html',
  );
  expect(named.policy.title).toBe(title);
});

test('a list of attachments and the signature below it in blocks of their own are of the text', () => {
  const { policy, mdx } = importBytes(
    page(
      `<div class=t>${title}</div>`,
      `${main}<div>附件：1.申请表</div><div>2.审批表</div><div>云汀市残疾人联合会</div><div>2024年4月26日</div>`,
    ),
    'saved.html',
  );
  expect(policy.adoptedOn).toBe('2024-04-26');
  expect(mdx).toContain('审批表');
});

test('closing remarks in blocks below the text are of it', () => {
  const { mdx } = importBytes(
    page(
      `<h1>${title}</h1>`,
      `${main}${signed}<div class=fz>附注：本通知不公开附件2。</div><div class=cs>抄送：市民政局。</div>`,
    ),
    'saved.html',
  );
  expect(mdx).toContain('<Note>附注：本通知不公开附件2。</Note>');
  expect(mdx).toContain('<CopyTo>抄送：市民政局。</CopyTo>');
});

test('a title in several lines of one heading is whole, also where the text prints it once more', () => {
  const [first, second] = ['云汀市人民政府办公室转发市残联等部门', '关于调整窗口服务时间意见的通知'];
  const again = `<p>${first}<br>${second}</p><p>云政办发〔2024〕9号</p>`;
  for (const tag of ['h1', 'h2', 'div'])
    for (const text of [main + signed, again + main + signed]) {
      const html = page(
        '',
        text,
        `${crumb}<${tag}>${first}<br>${second}</${tag}><div>2024-04-28 17:30</div>`,
      );
      const { policy, doubts } = importBytes(html, 'saved.html');
      expect(policy.title, tag).toBe(first + second);
      expect(doubts.filter((it) => it.what === first)).toEqual([]);
    }
});

test('what the page calls its text and its headings tell the title from words above it that no list knows', () => {
  const whole = '云汀市残疾人康复机构服务规范';
  const called = `${whole}_云汀市政府网`;
  const way = `<div>当前位置：<a href="/">首页</a> &gt; <a href="/t">惠民直通车</a> &gt; ${whole}</div>`;
  for (const [head, at, title] of [
    [`<p>惠民直通车</p><p>${whole}</p>`, crumb, called],
    [`<p>惠民直通车</p><p>${whole}</p>`, way, '云汀市政府网'],
    [`<h3>惠民直通车</h3><h1>${whole}</h1>`, crumb, '云汀市政府网'],
    [`<p>惠民直通车</p><h2>${whole}</h2>`, crumb, '云汀市政府网'],
  ] as const) {
    const html = page(head, main + signed, at).replace('云汀市政府网', title);
    expect(importBytes(html, 'saved.html').policy.title, head + title).toBe(whole);
  }
  const bodies = page(`<p>云汀市残疾人联合会</p><h2>关于调整窗口服务时间的通知</h2>`);
  expect(importBytes(bodies, 'saved.html').policy.title).toContain('云汀市残疾人联合会');
});

const attached = `<p>${Array.from({ length: 12 }, (_, at) => `（${'一二三四五六七八九十'[at] ?? `十${'一二'[at - 10] ?? ''}`}）各街道设立服务窗口，安排专人值班，公布办事指南，提前告知需要的材料，当场受理申请，限时办结。`).join('<br>')}</p>`;
const sentTitle = '云汀市残疾人联合会关于印发《窗口服务工作方案》的通知';
const sender = ['云汀市残疾人联合会', '2024年4月26日'];

test('a letter above what it sends begins the text, also where the page has most of its words below', () => {
  const letter = [
    sentTitle,
    '云残发〔2024〕20号',
    '各县（市、区）残联：',
    '现将《窗口服务工作方案》印发给你们，请认真贯彻执行。',
  ];
  for (const wrap of [
    (it: readonly string[]) => it.map((line) => `<p>${line}</p>`).join(''),
    (it: readonly string[]) => `<p>${it.join('<br><br>')}</p>`,
    (it: readonly string[]) => `<div class=a><div>${it.join('</div><div>')}</div></div>`,
    (it: readonly string[]) => `<div class=a><span>${it.join('</span><br><span>')}</span></div>`,
  ]) {
    const text = `${wrap([...letter, ...sender])}<p style="text-align:center"><b>窗口服务工作方案</b></p>${attached}`;
    const { policy, mdx } = importBytes(page('', text), 'saved.html');
    expect(policy, text).toMatchObject({
      ...{ title: sentTitle, adoptedOn: '2024-04-26', issuers: ['云汀市残疾人联合会'] },
      ...{ number: { text: '云残发〔2024〕20号' }, recipients: ['各县（市、区）残联'] },
    });
    expect(mdx).toContain('印发给你们');
  }
});

test('an order or a reply above what it issues begins the text by its sentence and its signature', () => {
  for (const [name, sentence] of [
    [
      '云汀市人民政府关于公布《窗口服务办法》的决定',
      '《窗口服务办法》已经市人民政府常务会议通过，现予公布，自2024年6月1日起施行。',
    ],
    [
      '云汀市人民政府关于窗口服务办法的批复',
      '原则同意市残联拟订的《窗口服务办法》，请按照办法认真组织实施。',
    ],
  ] as const) {
    const text = `<p>${name}</p><p>${sentence}</p><p>云汀市人民政府<br>2024年4月26日</p><p><b>窗口服务办法</b></p>${attached}`;
    const { policy, mdx } = importBytes(page('', text), 'saved.html');
    expect(policy).toMatchObject({ title: name, issuers: ['云汀市人民政府'], adoptedOn: '2024-04-26' });
    expect(mdx).toContain(sentence);
  }
});

test('an abstract above a text is none of it, and words that send one are asked about', () => {
  const abstract = '为方便残疾人办事，市残联近日印发方案，对窗口服务作出安排，各街道都要设立窗口。';
  const above = (words: string): Outcome =>
    importBytes(
      page('', `<h1>窗口服务工作方案</h1>${attached}`, `${crumb}<div><p>${words}</p></div>`),
      'saved.html',
    );
  const told = (words: string): string[] =>
    above(words).doubts.flatMap(({ what, why }) => (what === words ? [why] : []));
  expect(above(abstract).mdx).not.toContain('市残联近日');
  expect(told(abstract)).toEqual([]);
  expect(told('现将《窗口服务工作方案》印发给你们，请认真贯彻执行。').join()).toMatch(/没有导入.*--keep/u);
});

test('buttons between a title and its text part neither', () => {
  for (const tools of [
    '<div>Aa</div><div>字体： 小</div><div>|</div><div>中</div><div>|</div><div>大</div>',
    '<div>A-</div><div>A+</div><div>朗读</div><div>分享到</div><div>微信</div><div>微博</div>',
    '<div>【打印】</div><div>·</div><div>放大</div><div>缩小</div><div>正常</div><div>/</div><div>收藏本页</div>',
  ]) {
    const head = `<div class=w><div class=tt>${title}</div><div class=m><div>2024-04-28 20:42  来源：</div>${tools}</div></div>`;
    const { policy } = importBytes(page(head), 'saved.html');
    expect(policy, tools).toMatchObject({ title, publishedOn: '2024-04-28', adoptedOn: '2024-04-26' });
  }
});

test('a title with facts in its line is the one that the page names before its site', () => {
  const name = '云汀市残疾人联合会第六届主席团人事任免职名单';
  const text = Array.from(
    { length: 8 },
    (_, at) => `<p>第${at + 1}位同志任云汀市残疾人联合会康复部副主任，免去原来在教育就业部的职务；</p>`,
  ).join('');
  const html = `<html><head><meta charset="utf-8"><title>${name}-演省云汀县人民政府网</title></head><body><div>当前位置：<a href="/">首页</a> > <a href="/r">人事任免</a> > 文章阅读：${name}</div><div><div><span style="float:left">${name}</span>
    <span style="float:left">时间：2024-01-18 19:01:20&nbsp;&nbsp;来源：云汀日报</span></div></div><div><div><h4>（2024年1月14日云汀市残疾人联合会第六届主席团第三次会议通过）</h4>${text}</div></div></body></html>`;
  const { policy, mdx } = importBytes(html, 'names.html');
  expect(policy).toMatchObject({ title: name, publishedOn: '2024-01-18', adoptedOn: '2024-01-14' });
  expect(mdx).toContain('\n（2024年1月14日');
});

test('headings of a menu, the label of a search and the name of a column are no title; the large one above the text is', () => {
  const name = '2024年云汀市残疾人联合会残疾人辅具适配项目采购信息';
  const menu = ['政府信息公开指南', '政府信息公开制度', '领导<br>之窗', '政府信息公开年报']
    .map((it, at) => `<h3><a href="/c/${at}"><span>${it}</span></a></h3>`)
    .join('');
  const facts =
    '<table><tr><td>索引号:</td><td>A--2024-1249</td><td>公开信息来源</td><td>云汀市残联</td></tr><tr><td>公开日期</td><td>2024-08-23</td><td>文号</td><td></td></tr><tr><td>内容概述</td><td colspan="3">' +
    `${name}</td></tr></table>`;
  const text = `<p>根据工作安排，现将2024年云汀市残疾人辅具适配项目予以公示，公示期五个工作日，有意见的请来函。</p><p>附件：采购意向</p><p>云汀市残疾人联合会</p><p>2024年8月23日</p>`;
  const html = `<html><head><meta charset="utf-8"><meta name="ColumnName" content="政府信息公开内容"><meta name="ArticleTitle" content="政府信息公开内容"><title>政府信息公开内容 - 云汀市人民政府</title></head><body><h1><a href="/">云汀市人民政府</a></h1><div><label>信息公开检索：</label></div><div><div>${menu}<h3><a href="javascript:void(0)">法定主动公开内容</a></h3></div><div><a href="#">点击关闭详细目录信息</a>${facts}<h1>${name}</h1><div>${text}</div></div></div></body></html>`;
  const { policy, mdx } = importBytes(html, 'menu.html');
  expect(policy).toMatchObject({
    ...{ title: name, issuers: ['云汀市残疾人联合会'], indexNumber: 'A--2024-1249' },
    ...{ publishedOn: '2024-08-23', adoptedOn: '2024-08-23' },
  });
  expect(policy.recipients).toBeUndefined();
  expect(mdx).not.toMatch(/公开指南|之窗|点击关闭/u);
});
