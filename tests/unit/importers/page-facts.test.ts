import { expect, test } from '@playwright/test';
import { factsOf } from '../../../src/importers/policy/facts.ts';
import { statusOf } from '../../../src/importers/policy/status-mark.ts';
import { importBytes } from './support.ts';

const facts = (text: string): string[] =>
  factsOf({ line: 1, text }).map(({ field, value }) => `${field} ${value}`);

test('facts of one line end where the next or a button begins, whatever divides them', () => {
  const right = ['publisher 云汀市残疾人联合会', 'publishedOn 2024-05-06'];
  for (const sign of [' | ', '｜', '；', ' · ', '  ', ' / ', ' — '])
    for (const buttons of ['', `${sign}【打印】【关闭】`, `${sign}打印本页${sign}收藏`, ' [打印] [关闭窗口]'])
      expect(facts(`来源：云汀市残疾人联合会${sign}发布时间：2024-05-06${buttons}`)).toEqual(right);
  expect(facts('发布时间：2024-05-06 | 来源：云汀市残疾人联合会 | 【打印】')).toEqual(right.toReversed());
  for (const buttons of ['收藏 订阅 语音播报', '[语音播报]', '订阅', '听全文 点赞', '+关注 收藏'])
    expect(facts(`来源：云汀市残疾人联合会 ${buttons}`), buttons).toEqual(right.slice(0, 1));
  expect(facts('来源：云汀市特别关注 收藏')).toEqual(['publisher 云汀市特别关注']);
});

const text = [
  '各用人单位：',
  '云朵招聘会在市中心广场举行，欢迎有意的残疾人参加，各单位要做好准备，确保安全有序。',
];
const read = (facts: string, ...more: string[]) =>
  importBytes(['关于做好云朵招聘会的通知', facts, ...more, ...text].join('\n'));
const told = ({ unread }: ReturnType<typeof read>): string =>
  unread.map((it) => `${it.why} ${it.what}`).join('\n');

test('where a page has its words from issues nothing without evidence, and is told', () => {
  for (const source of ['云汀市融媒体中心', '云汀日报社', '云汀市残疾人联合会', '市电视台']) {
    const it = read(`发布时间：2024-05-06 来源：${source}`);
    expect(it.policy.issuers).toBeUndefined();
    expect(told(it)).toContain(`没有当作发文机关 ${source}`);
  }
});

test('a body that publishes its own text issues it: by the number, by its name in the text', () => {
  const line = '发布时间：2024-05-06 来源：云汀市残疾人联合会';
  const body = ['云汀市残疾人联合会'];
  expect(read(line, '云残发〔2024〕12号').policy.issuers).toEqual(body);
  expect(read(line, '云民发〔2024〕12号').policy.issuers).toBeUndefined();
  const named = importBytes(
    ['关于做好云朵招聘会的通知', line, ...text, '报名请到云汀市残疾人联合会办理。'].join('\n'),
  );
  expect(named.policy.issuers).toEqual(body);
});

test('时效性 in words that no value of the field says is told, and never called read', () => {
  const words = {
    现行有效: '有效',
    长期有效: '有效',
    部分失效: '部分有效',
    已失效: '失效',
    已被废止: '废止',
    是: '有效',
  };
  for (const [said, status] of Object.entries(words)) expect([said, statusOf(said)]).toEqual([said, status]);
  for (const said of ['已修改', '尚未生效', '尚未施行', '待定', '有效性存疑']) {
    const it = read(`时效性：${said}`);
    expect([said, it.policy.status]).toEqual([said, undefined]);
    expect(told(it)).toContain(`写明了“时效性”，读不成字段的内容 ${said}`);
    expect(it.leftOut.map(({ why }) => why)).toContain('网页写明的文件信息，没有读成字段');
  }
  const mixed = read('时效性：已修改    发布日期：2024-05-06');
  expect(mixed.leftOut.map(({ why }) => why)).toContain('网页写明的文件信息，读了一部分');
  expect(told(read('成文日期：2023年5月32日'))).toContain('读不成字段的内容 2023年5月32日');
  expect(told(read('文号：无'))).not.toContain('读不成');
});

test('a fact that states nothing is absent, in every field', () => {
  for (const none of ['无', '暂无', '—', '--', '空', '（无）', '/', '无。']) {
    const { policy } = read(
      `索引号：${none}`,
      `文号：${none}`,
      `主题分类：${none}`,
      `主题词：${none}`,
      `发文机关：${none}`,
      `发布机构：${none}`,
      `施行日期：${none}`,
      `主送机关：${none}`,
    );
    const { indexNumber, number, topics, keywords, issuers, effectiveOn, recipients } = policy;
    const fields = { indexNumber, number, issuers, effectiveOn };
    expect([none, fields, topics, keywords]).toEqual([
      none,
      { indexNumber: undefined, number: undefined, issuers: undefined, effectiveOn: undefined },
      [],
      [],
    ]);
    expect((recipients ?? []).filter((it) => it.includes(none))).toEqual([]);
    expect(
      factsOf({
        line: 1,
        text: '',
        table: [
          ['索引号', none, '主题词', none],
          ['成文日期', none, '发布日期', '2025-09-12'],
        ],
      }).map(({ value }) => value),
    ).toEqual(['', '', '', '2025-09-12']);
  }
  expect(facts('发布机构：无锡市残疾人联合会 发布日期：2025-09-12')).toEqual([
    'publisher 无锡市残疾人联合会',
    'publishedOn 2025-09-12',
  ]);
});

const body = `<div id=zoom><p>各县（市、区）残联：</p>${'<p>请组织康复医生每月入户一次，为重度残疾人提供康复训练指导，做好记录，年底前报送服务台账。</p>'.repeat(3)}<p>云汀市残疾人联合会</p><p>2024年4月26日</p></div>`;
const nav =
  '<div><a href=/>首页</a><a href=/z>政务公开</a></div><div>当前位置：<a href=/>首页</a> &gt; <a href=/t>文件</a></div>';
const saved = (head: string, foot = body) =>
  importBytes(
    `<html><meta charset=utf-8><head><title>信息公开</title></head><body>${nav}${head}${foot}<div>版权所有 云汀市残联</div></body></html>`,
    'saved.html',
  );
const named = '关于做好冬季康复服务的通知';

test('labels side by side with their values in the row below are facts; a row of a list of texts is none', () => {
  const table = (labels: string[], values: string[]): string =>
    `<table><tr>${labels.map((it) => `<th>${it}</th>`).join('')}</tr><tr>${values.map((it) => `<td>${it}</td>`).join('')}</tr></table>`;
  const { policy } = saved(
    `${table(['索引号', '文号', '公布日期', '施行日期', '时效性'], ['YT-88', '云残发〔2024〕48号', '2024-05-06', '2024.06.01', '有效'])}<h1>${named}</h1>`,
  );
  expect(policy).toMatchObject({
    title: named,
    indexNumber: 'YT-88',
    publishedOn: '2024-05-06',
    effectiveOn: '2024-06-01',
    status: '有效',
  });
  expect(policy.number?.text).toBe('云残发〔2024〕48号');
  const listed = { line: 1, text: '' };
  expect(
    factsOf({
      ...listed,
      table: [
        ['文件名称', '文号'],
        ['云汀市辅具办法', '云残发〔2019〕3号'],
      ],
    }),
  ).toEqual([]);
});

test('the first fact of a list is read whatever its label, so are two labels of one value', () => {
  for (const [label, rest] of [
    ['信息索引', '公开日期：2024-05-06'],
    ['索引', '发布单位：云汀市残联'],
    ['索引号/公开目录号', '生成日期：2024-05-06'],
  ]) {
    const list = `<ul><li><b>${label}：</b><span>A00-2024-12</span></li><li>${rest}</li></ul>`;
    expect(saved(`${list}<div class=title>${named}</div>`).policy.indexNumber, label).toBe('A00-2024-12');
  }
});

test('the day of an update beside author and count is that of the page, so is one beside a body below the title', () => {
  const updated = '<div>作者：办公室 更新时间：2024-5-6 点击数：77</div>';
  expect(saved(`<h1>${named}</h1>${updated}`).policy.publishedOn).toBe('2024-05-06');
  expect(facts('更新时间：2024-05-07 发布时间：2024-05-06 点击数：7')).toEqual([
    'other 2024-05-07',
    'publishedOn 2024-05-06',
    'other 7',
  ]);
  const again = body.replace('<p>各', `<p>${named}</p><p>云残发〔2024〕48号</p><p>各`);
  const { policy, doubts } = saved(`<h1>${named}</h1><div>2024-05-06 &nbsp; 云汀市残联</div>`, again);
  expect(policy.publishedOn).toBe('2024-05-06');
  expect(doubts.filter((it) => it.what.includes('市残联'))).toEqual([]);
});

test('a title in a row of its own above facts is the title, and the text below them is the text', () => {
  const rows =
    '<tr><td>发布机构</td><td>云汀市残疾人联合会</td><td>文号</td><td>云残发〔2024〕48号</td></tr><tr><td>索引号</td><td>YT-88</td><td>发布时间</td><td>2024-05-06</td></tr>';
  const title = `<tr><th colspan=4>${named}</th></tr>`;
  for (const page of [
    saved(`<table>${title}${rows}</table>`),
    saved('', `<table>${title}${rows}<tr><td colspan=4>${body}</td></tr></table>`),
    saved(`<table>${rows}${title}</table>`),
  ]) {
    expect(page.policy).toMatchObject({ title: named, indexNumber: 'YT-88', publishedOn: '2024-05-06' });
    expect(page.policy.number?.text).toBe('云残发〔2024〕48号');
    expect(page.policy.recipients).toEqual(['各县（市、区）残联']);
  }
});

test('a table of an attached text stays as it is, whatever its labels are', () => {
  const listed =
    '<table><tr><td>发文机关</td><td>文号</td><td>发布日期</td></tr><tr><td>云汀市残联</td><td>云残发〔2010〕3号</td><td>2010-05-06</td></tr></table>';
  const form =
    '<table><tr><td colspan=2>规范性文件备案登记表</td></tr><tr><td>文号</td><td>云残发〔2010〕3号</td></tr><tr><td colspan=2>意见：同意备案。</td></tr></table>';
  for (const table of [listed, form]) {
    const { policy, mdx } = saved(
      `<h1>${named}</h1>`,
      body.replace('</div>', `<p>附件：目录</p>${table}</div>`),
    );
    expect([policy.publishedOn, policy.number]).toEqual([undefined, undefined]);
    expect(mdx.match(/^\|.*云残发〔2010〕3号.*\|$/gmu)).toHaveLength(1);
    expect(mdx).toMatch(/^\| (?:发文机关|规范性文件备案登记表) \|/mu);
  }
});

test('a table of facts is read where it holds the way through the site and buttons, too', () => {
  const rows = [
    ['索引号: 990100/2024-00001', '', '发文机关: 云汀市残联', '文号: 云残发〔2024〕3号'],
    ['主题分类: 民政', '', '组配分类: 政策文件', '成文日期: 2024-05-06'],
  ];
  const named = (...table: string[][]): string[] =>
    factsOf({ line: 1, text: '', table }).map(({ field, value }) => `${field} ${value}`);
  const right = named(...rows);
  expect(right).toContain('number 云残发〔2024〕3号');
  const way = ['', '首页 > 政府信息公开 > 市残联 > 政策文件', '', ''];
  expect(named(way, ...rows)).toEqual(right);
  expect(named(way, ['', '', '', ''], ...rows, ['打印本页', '关闭窗口', '', ''])).toEqual(right);
  expect(named(way, ['', '', '', ''])).toEqual([]);
  expect(named(['项目', '金额', '', ''], ...rows)).toEqual([]);
});

test('the day on which a page was put up is that of its publication; an index number ends before the next fact', () => {
  for (const label of ['上载日期', '上 载 时 间']) {
    const { policy } = read(`${label}: 2024-05-08 来源: 云汀市残疾人联合会`);
    expect(policy.publishedOn, label).toBe('2024-05-08');
  }
  const { policy } = read(
    '索   引   号 20240508-189769 分        类 其他; 市残联文件;',
    '发布日期：2024-05-08',
  );
  expect(policy.indexNumber).toBe('20240508-189769');
});

test('whose fact it is stands before its label, and a day right below the number is the number’s', () => {
  expect(facts('来源网站发布日期：2013-08-12')).toEqual(['publishedOn 2013-08-12']);
  expect(facts('公文成文日期：2013-08-12')).toEqual(['adoptedOn 2013-08-12']);
  expect(facts('本站发文字号：云残发〔2013〕8号')).toEqual(['number 云残发〔2013〕8号']);
  const dated = (...head: string[]) =>
    importBytes(['云汀市残联关于做好云朵招聘会的通知', ...head, ...text].join('\n\n')).policy;
  for (const head of [
    ['云残发〔2014〕48号', '2014年03月12日'],
    ['云残发[2014]48号', '2014年3月12日', '2014年3月12日'],
  ]) {
    expect(dated(...head).adoptedOn, head.join()).toBe('2014-03-12');
    expect(dated(...head).publishedOn, head.join()).toBeUndefined();
  }
  expect(dated('云残发〔2014〕48号', '2014-03-12').publishedOn).toBe('2014-03-12');
});

test('a day behind a label of spaced signs or in a frame of brackets is read', () => {
  expect(facts('文 号 云政办发〔2019〕29号 上 载 日 期 2019-12-02')).toContain('publishedOn 2019-12-02');
  expect(facts('【编辑日期:2018-03-13】 【来源:】 【关闭】')).toContain('publishedOn 2018-03-13');
});

test('blanks within days and labels, strokes behind a day, empty counts and bodies that touch a label hide no fact', () => {
  for (const [line, ...right] of [
    [
      '时间 : 2019-12-20 12:30:29 来源 : 云汀市住房和建设局',
      'publishedOn 2019-12-20 12:30:29',
      'publisher 云汀市住房和建设局',
    ],
    ['发布时间： 2023- 08- 07 09: 55浏览次数：', 'publishedOn 2023-08-07 09:55'],
    [' 2021/12/14/ 10:24 来源:云汀市残联', 'publishedOn 2021/12/14 10:24'],
    [
      '文       号：云残规〔2023〕14号发布日期： 2023-11-10 18:14',
      'number 云残规〔2023〕14号',
      'publishedOn 2023-11-10 18:14',
    ],
    ['• 备注/文号:云街〔2023〕24号', 'number 云街〔2023〕24号'],
    ['云汀市通信管理局网站发布日期：2021-06-29 11:25:29', 'publishedOn 2021-06-29 11:25:29'],
    ['云汀市民政局发布日期：2021-06-29', 'publisher 云汀市民政局', 'publishedOn 2021-06-29'],
    ['信息来源：发布时间：2021-09-24 12:34浏览次', 'publishedOn 2021-09-24 12:34'],
    ['是否有效：有效 | 索取号： YT1110000-2025-365', 'indexNumber YT1110000-2025-365'],
  ] as const)
    for (const it of right) expect(facts(line), line).toContain(it);
});
