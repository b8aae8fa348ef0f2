import { expect, test } from '@playwright/test';
import { docx, paragraph } from './docx-builder.ts';
import { importBytes } from './support.ts';

const title = '云汀市残疾人就业促进办法';
const bodyOf = (mdx: string): string => mdx.split('\n---\n').slice(1).join('');
const read = (lines: readonly string[]): string[] =>
  bodyOf(importBytes([title, ...lines].join('\n')).mdx)
    .split('\n\n')
    .map((it) => it.replace(/[\\\n]/g, ''));

test('a line that begins with an article which the sentence cites goes on the line above it', () => {
  for (const [before, after] of [
    ['第一条　为了促进残疾人就业，根据', '第三十条所列上位法，制定本办法。'],
    ['第一条　为了促进就业，根据《中华人民共和国残疾人保障法》', '第四章的规定，制定本办法。'],
    ['第一条　用人单位违反', '第十九条第二款规定的，由市残联责令改正。'],
    ['第一条　符合前款和', '第二十一条之一、第八条条件的，可以申请。'],
    ['第一条　申请由', '第七章中的机构受理，逾期不办的可以投诉。'],
  ] as const) {
    const rest = ['第二条　用人单位应当履行义务。', '第三条　本办法自2024年7月1日起施行。'];
    expect(read([before, after, ...rest]), after).toContain(before + after);
  }
  const ended = ['第一条　用人单位应当履行义务。', '第十条第二款规定的奖励，从同级财政列支。'];
  expect(read([...ended, '第二条　本办法自2024年7月1日起施行。'])).toContain(ended[1]);
});

const sentence = '专题会议由市残联召集，研究了康复中心建设的有关问题，议定的事项如下，请各有关单位遵照办理。';

test('paragraphs of a Word file are no broken lines, unless many of them are', () => {
  const word = (lines: readonly string[]): string =>
    bodyOf(importBytes(docx(lines.map((it) => paragraph(it)).join('')), 'text.docx').mdx);
  const about = '研究残疾人康复中心建设的有关问题';
  const day = '2024年5月16日，市残联召集会议，研究有关问题。';
  expect(word([title, about, day, sentence])).toContain(`${about}\n\n`);
  const cut = (at: number): string[] => [
    `第${at}期的任务是为持证残疾人提供就近就便的康复服务，由各街道残联负责落`,
    '实到每一个社区，并在年底以前报告完成的情况，逾期不报的通报批评。',
  ];
  expect(word([title, ...[1, 2, 3].flatMap(cut)])).toContain('负责落实到每一个社区');
});

test('a list of names and values below the text of a page states its facts', () => {
  const text = ['各街道残联：', sentence, '云汀市残疾人联合会', '2024年5月6日'];
  const page = (list: string): string =>
    `<html><head><meta charset="utf-8"></head><body><h1>云汀市残疾人联合会关于康复中心建设的通知</h1>${text.map((it) => `<p>${it}</p>`).join('')}${list}</body></html>`;
  for (const list of [
    '<dl><dt>文　　号</dt><dd>云残发〔2024〕12号</dd><dt>公开日期</dt><dd>2024-05-09</dd></dl>',
    '<dl><div><dt>发文字号：</dt><dd>云残发〔2024〕12号</dd></div><div><dt>发布日期：</dt><dd>2024-05-09</dd></div></dl>',
  ]) {
    const { policy, mdx } = importBytes(page(list), 'text.html');
    expect(policy, list).toMatchObject({ number: { text: '云残发〔2024〕12号' }, publishedOn: '2024-05-09' });
    expect(bodyOf(mdx), list).not.toContain('云残发');
  }
  const terms = '<dl><dt>持证残疾人</dt><dd>领有残疾人证的人。</dd><dt>低保</dt><dd>最低生活保障。</dd></dl>';
  expect(bodyOf(importBytes(page(terms), 'text.html').mdx)).toContain('持证残疾人\n\n领有残疾人证的人。');
});

test('days that no calendar has and footnotes are named among what looks wrong', () => {
  const { doubts, policy } = importBytes(
    ['成文日期：2023年5月32日', '云汀市残疾人联合会关于体检的通知', '各街道残联：', sentence, sentence].join(
      '\n',
    ),
  );
  expect(policy.adoptedOn).toBeUndefined();
  expect(doubts).toContainEqual({ line: 1, what: '2023年5月32日', why: '日历上没有这一天' });
  const noted = importBytes(
    `# 云汀市残疾人联合会关于体检的通知\n\n${sentence}[^1]\n\n[^1]: 另行通知。\n`,
    'text.md',
  );
  expect(noted.doubts.map((it) => it.why)).toContain('脚注没有导入，请看是否要写进正文');
});

test('a number that stands in front of a Markdown text is read, what else stands there is named line by line', () => {
  const front = '---\ntitle: 通知\nnumber: "云残发〔2024〕12号"\nauthor: 管理员\n---\n';
  const { policy, leftOut } = importBytes(
    `${front}\n# 云汀市残疾人联合会关于体检的通知\n\n${sentence}\n\n${sentence}\n`,
    'text.md',
  );
  expect(policy.number?.text).toBe('云残发〔2024〕12号');
  expect(leftOut.map((it) => `${it.line} ${it.what}`)).toEqual(['2 title: 通知', '4 author: 管理员']);
});

test('Roman numbers and 甲、 stand over the numbers below them as titles do; of a list they are none', () => {
  const lines = (last: string): string[] => [
    ...[
      '关于明确职责的意见',
      '各县（区）残联：',
      '现提出以下意见。',
      'Ⅰ、组织领导',
      '（一）成立小组',
      '组长由理事长担任。',
    ],
    ...[
      '（二）建立会议',
      '每年召开两次。',
      'Ⅱ、职责分工',
      '（一）教育部门',
      '落实招生。',
      'Ⅲ、督查考核',
      last,
    ],
  ];
  const titles = (text: string): string[] => text.match(/^#+ .*$/gmu) ?? [];
  expect(titles(importBytes(lines('日常督查，年终考核。').join('\n')).mdx)).toEqual([
    ...['## Ⅰ、组织领导', '### （一）成立小组', '### （二）建立会议', '## Ⅱ、职责分工', '### （一）教育部门'],
    '## Ⅲ、督查考核',
  ]);
  expect(
    titles(
      importBytes(
        [
          '关于参加人员的通知',
          '下列人员参加：',
          '甲、理事长和各部门的负责人',
          '乙、副理事长',
          '丙、干事',
          '请按时参加。',
        ].join('\n'),
      ).mdx,
    ),
  ).toEqual([]);
});

test('a row of a table with a number, a name and a word is no title over what follows', () => {
  const lines = [
    '关于公布定点机构名单的通知',
    '各县（区）残联：',
    '名单如下。',
    '1 第三人民医院 听力',
    '2 儿童康复中心 孤独症',
    '以上机构有效期三年。',
  ];
  expect(importBytes(lines.join('\n')).mdx).not.toMatch(/^#/mu);
});
