import { expect, test } from '@playwright/test';
import { printReport } from '../../../src/importers/policy/report.ts';
import { importBytes, type Outcome } from './support.ts';

const sentence =
  '市残联认真落实各项政策，扎实推进服务体系建设，让更多残疾人得到实惠，有关情况如下所述，请遵照执行。';
const read = (lines: readonly string[], place = {}): Outcome =>
  importBytes(lines.join('\n'), 'text.txt', place);
const told = ({ unread }: Outcome, kind: string): string[] =>
  unread.filter((it) => it.kind === kind && it.where === undefined).map((it) => it.what);

test('only what a text of its kind states is a lack, the rest is one calm line', () => {
  const page = ['首页 > 政策文件', '发布日期：2024-05-08'];
  const cases: [title: string, lacking: string[]][] = [
    ['云汀市残疾人联合会关于康复服务的通知', ['发文字号', '发布日期', '主送机关']],
    ['云汀市残疾人联合会关于康复服务的公告', ['发布日期']],
    ['云汀市残疾人联合会关于评选结果的公示', ['发布日期']],
    ['云汀市残疾人联合会关于评选先进的决定', ['发文字号', '发布日期']],
    ['《云汀市康复服务办法》政策解读', ['发布日期']],
    ['云汀市康复服务办法', ['发布日期']],
  ];
  for (const [title, lacking] of cases) {
    const signed = [title, sentence, '云汀市残疾人联合会', '2024年5月6日'];
    const alone = read(signed);
    expect(told(alone, 'missing'), title).toEqual(lacking.filter((it) => it !== '发布日期'));
    expect(told(alone, 'unusual'), title).toContain('发布日期');
    expect(told(read([page[0] ?? '', ...signed]), 'missing'), title).toEqual(lacking);
    expect(told(read([...page, ...signed]), 'missing'), title).not.toContain('发布日期');
  }
});

test('what is not told as a lack stands on a line behind the list', () => {
  const outcome = read([
    '云汀市残疾人联合会关于康复服务的公告',
    sentence,
    '云汀市残疾人联合会',
    '2024年5月6日',
  ]);
  const report = printReport({ ...outcome, file: 'a.txt', encoding: 'UTF-8', unit: '行', target: 'a.mdx' });
  expect(report).toMatch(
    /没有找到、没有读进去的：没有\n {2}没有读到、这类文件一般也不写的：发文字号、发布日期、主送机关（.*）$/u,
  );
});

test('the place is missed where a body has one, and not of a body of the whole country', () => {
  const divisions = [['9901', '云汀市']] as const;
  const places = (issuer: string): string[] =>
    told(read([`${issuer}关于康复服务的公告`, sentence, issuer, '2024年5月6日'], { divisions }), 'missing');
  for (const national of ['国务院', '中国残疾人联合会', '民政部', '全国人民代表大会常务委员会'])
    expect(places(national), national).toEqual([]);
  expect(places('远山市残疾人联合会')).toEqual(['适用地区']);
  expect(places('云汀市残疾人联合会')).toEqual([]);
});

const doubts = (lines: readonly string[]): string[] =>
  read(['云汀市残疾人联合会关于康复服务的公告', sentence, ...lines, sentence]).doubts.map(
    (it) => `${it.line} ${it.why}`,
  );

test('a paragraph that ends with who is in charge, a 题注, or a person with an office is no broken sentence', () => {
  for (const line of [
    '健全服务网络，每个乡镇设一个服务点，配备专人。（市残联牵头，市民政局配合）',
    '健全服务网络，每个乡镇设一个服务点（市残联、市民政局负责）',
    '召集人：张　某 市人民政府副市长',
    '李某某　市残疾人联合会副理事长',
    '欧阳某某 市人民医院康复科主任医师（兼）',
  ])
    expect(doubts([line, '各成员单位按照职责分工做好工作。']), line).toEqual([]);
  expect(doubts(['健全服务网络，每个乡镇设一个服务点并配备', '专人负责日常的工作。'])).toHaveLength(1);
});

test('words set wide on a line of their own are no spaces between signs', () => {
  expect(doubts(['康 复 服 务 规 则', '召 集 人：张某某。'])).toEqual([]);
  expect(doubts(['为了做好康 复 服 务的工作，请认真落实。'])).toEqual(['3 字和字之间有空格']);
});

test('a 题注 in brackets on two lines is one paragraph', () => {
  const { tree, doubts: found } = read([
    '云汀市康复服务规则',
    '（2024年5月6日云汀市残疾人联合会',
    '第12次理事会会议修订通过）',
    '第一条 ' + sentence,
  ]);
  expect(tree[0]?.text).toBe('（2024年5月6日云汀市残疾人联合会第12次理事会会议修订通过）');
  expect(found.map((it) => it.why).filter((it) => it.includes('成对'))).toEqual([]);
});

test('the days and bodies of a 题注 are named once, and not where they are taken', () => {
  const named = (issuer: string[]): string[] =>
    read([
      '云汀市康复服务条例',
      '（2024年5月6日云汀市人民政府第12次常务会议通过）',
      '（2024年5月9日云汀市总工会第13次全体会议通过）',
      '（自2024年7月1日起施行）',
      `第一条 ${sentence}`,
      ...issuer,
    ]).unread.flatMap((it) =>
      it.kind === 'untaken' || it.kind === 'missing' ? [`${it.why} ${it.what}`] : [],
    );
  const days = ['题注里的日期，没有当作成文日期 2024-05-06', '题注里的日期，没有当作成文日期 2024-05-09'];
  const bodies = ['云汀市人民政府', '云汀市总工会'].map((it) => `题注里的机关，没有当作发文机关 ${it}`);
  expect(named([]).toSorted()).toEqual([...bodies, ...days].toSorted());
  expect(named(['云汀市人民政府', '2024年5月9日'])).toEqual([bodies[1]]);
});

test('who passed a text by its 题注, or issued it, is its issuer; who approved or revised it is told', () => {
  const issuers = (...lines: string[]): unknown => {
    const { policy, unread } = read(['云汀市康复服务条例', ...lines, `第一条 ${sentence}`]);
    return [policy.issuers, unread.filter((it) => it.why.includes('题注里的机关')).map((it) => it.what)];
  };
  const passed = '2024年5月6日云汀市第十届人民代表大会常务委员会第三次会议通过';
  const approved = '2024年7月1日演省第十三届人民代表大会常务委员会第五次会议批准';
  const council = '云汀市人民代表大会常务委员会';
  expect(issuers(`（${passed}）`)).toEqual([[council], []]);
  expect(issuers(`（${passed} ${approved}）`)).toEqual([[council], ['演省人民代表大会常务委员会']]);
  const revised =
    '根据2025年3月2日云汀市第十届人民代表大会常务委员会第九次会议《关于修改〈云汀市康复服务条例〉的决定》修正';
  expect(issuers(`（${passed} ${revised}）`)).toEqual([[council], []]);
  expect(issuers('（2024年5月6日云汀市人民政府令第5号公布）')).toEqual([['云汀市人民政府'], []]);
  expect(issuers('（2024年5月6日云汀市民政局、云汀市残疾人联合会印发）')).toEqual([
    ['云汀市民政局', '云汀市残疾人联合会'],
    [],
  ]);
});

test('a line with the number of a clause is not named for it', () => {
  const { unread, clauses } = read([
    '云汀市残疾人联合会关于康复服务的公告',
    `第一条 ${sentence}`,
    '甲、有工作人员三人以上的服务点。',
    '乙、铁路、航运、邮电的服务点。',
    `第二条 ${sentence}`,
  ]);
  expect(clauses.stem).toBe(2);
  expect(unread.filter((it) => it.kind === 'untaken')).toEqual([]);
});

test('bodies below an attachment and names of chapters issue nothing', () => {
  const why = '像机关名称，没有当作发文机关';
  const lines = ['附件：服务机构名单', '云汀市残疾人联合会', '2024年5月6日', '附件', '服务机构名单'];
  const bodies = ['云汀市第一人民医院', '云汀市康复中心', '望潮区人民医院'];
  const title = '云汀市残疾人联合会关于康复服务的通知';
  const whys = (list: readonly string[]): string[] => read(list).unread.map((it) => it.why);
  expect(whys([title, '各县残联：', sentence, ...lines, ...bodies])).not.toContain(why);
  expect(whys([title, '第一章　工作布局', `第一条 ${sentence}`])).not.toContain(why);
  expect(whys([title, '各县残联：', sentence, '云汀市康复中心', sentence])).toContain(why);
});

test('an empty label of a page is told as one', () => {
  const { leftOut } = read([
    '索引号：0/2024-1  主题词：',
    '主 题 词：',
    '云汀市残疾人联合会关于康复服务的公告',
    sentence,
  ]);
  expect(leftOut.map((it) => it.why)).toEqual(['网页写明的文件信息，已读', '网页的栏目，里面是空的']);
});

test('a doubt names its own line in a sentence that was put together', () => {
  const long =
    '为了让每一位残疾人都得到及时的康复服务市残联认真落实各项政策扎实推进服务体系建设让更多残疾人得到实惠并且';
  const found = read([
    '云汀市残疾人联合会关于康复服务的公告',
    sentence,
    `${long}按时`,
    '完成为为期三年的，（任务)。',
  ]).doubts;
  expect(found.map((it) => `${it.line} ${it.why.slice(0, 4)}`)).toEqual([
    '4 句子在行',
    '4 括号一半',
    '4 字重复',
  ]);
});

test('what is said of several lines is said once', () => {
  const outcome = read([
    '云汀市残疾人联合会关于康复服务的公告',
    sentence,
    '做好为为了工作。',
    '做好在在于工作。',
  ]);
  const report = printReport({ ...outcome, file: 'a.txt', encoding: 'UTF-8', unit: '行', target: 'a.mdx' });
  expect(report).toMatch(/字重复：2 处\n {6}第 3 行 .*\n {6}第 4 行 .*\n {4}怎么办：对照原文/u);
});

test('personal numbers stand apart: the check will refuse the text, at the line, with what to do', () => {
  const outcome = read([
    '云汀市残疾人联合会关于康复服务的公告',
    sentence,
    '为了让每一位残疾人都得到及时的康复服务市残联认真落实各项政策扎实推进服务体系建设并且公布',
    '咨询的手机，是１３８００１３８０００。',
    '做好为为了工作。',
  ]);
  const report = printReport({ ...outcome, file: 'a.txt', encoding: 'UTF-8', unit: '行', target: 'a.mdx' });
  expect(report).toMatch(
    /npm run check 不会放行、发布前必须改的：1 处\n {4}第 4 行 {2}“138…00” {2}像个人手机号码，检查时不会放行：删掉这个号码/u,
  );
  expect(report).toMatch(/请人核对：2 处/u);
});

test('numbers of persons are masked in what was left out, too', () => {
  const outcome = read(['云汀市残疾人联合会关于康复服务的公告', sentence, '做好为为了工作。']);
  const leftOut = [{ line: 1, what: '编辑：李明 13800138000', why: '网页正文以下的页脚等' }];
  const report = printReport({
    ...{ ...outcome, leftOut, file: 'a.txt', encoding: 'UTF-8' },
    ...{ unit: '行', target: 'a.mdx' },
  });
  expect(report).toContain('138…00');
  expect(report).not.toContain('13800138000');
});

test('figures of fields in lines with letters or spaces within them carry a remark', () => {
  const remarks = (number: string, date: string): string[] =>
    read(['云汀市残疾人联合会关于康复服务的通知', number, '各县残联：', sentence, '云汀市残疾人联合会', date])
      .doubts.filter((it) => it.why.includes('读成'))
      .map((it) => `${it.line} ${it.why}`);
  const why = '这一行的数字里有字母或者空格，';
  expect(remarks('云残发〔2024〕12号', '2024年5月6日')).toEqual([]);
  expect(remarks('云残发〔2024〕1 2号', '2O24年5月6日')).toEqual([
    `2 ${why}发文字号读成“云残发〔2024〕12号”，请对照原文`,
    `6 ${why}成文日期读成“2024-05-06”，请对照原文`,
  ]);
});

test('rows that tabs divide are a table, and told; rows that differ are told', () => {
  const title = '云汀市残疾人联合会关于康复服务的公告';
  const rows = [
    '服务点\t地址\t电话',
    '溪口服务点\t溪口路8号\t0993-5550101',
    '石桥服务点\t石桥街2号\t0993-5550102',
  ];
  const { tree, doubts: found, mdx } = read([title, sentence, ...rows, sentence]);
  expect(tree.map((it) => it.kind)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(mdx).toContain('| 溪口服务点 | 溪口路8号 | 0993-5550101 |');
  expect(found.map((it) => `${it.line} ${it.why}`)).toEqual([
    '3 从这里起 3 行用制表符分成 3 列，按表格导入，请核对',
  ]);
  const uneven = read([title, sentence, ...rows, '望潮服务点\t望潮路1号', sentence]);
  expect(uneven.tree.filter((it) => it.kind === 'paragraph')).toHaveLength(6);
  expect(uneven.doubts[0]?.why).toMatch(/^从这里起 4 行用制表符分列，各行的列数不一样/u);
  const signed = read([title, sentence, '云汀市残疾人联合会\t云汀市民政局', '2024年5月6日\t2024年5月6日']);
  expect(signed.policy.issuers).toEqual(['云汀市残疾人联合会', '云汀市民政局']);
  const items = read([title, sentence, '一、\t' + sentence, '二、\t' + sentence]);
  expect(items.clauses.chapter).toBe(2);
});

test('a number that lost signs when it was copied is asked about, equal words of a line are told once', () => {
  for (const number of ['云残发〔202415', '云府办发〔2024', '云政办〔202215号']) {
    const { policy, doubts } = importBytes(
      [
        '关于做好云朵节工作的通知',
        number,
        '各县（市、区）残联：',
        '请认真做好云朵节的各项工作，确保安全有序。',
      ].join('\n'),
    );
    expect(policy.number, number).toBeUndefined();
    expect(
      doubts
        .filter(({ what }) => what === number)
        .map(({ why }) => why)
        .join(),
      number,
    ).toContain('像发文字号');
  }
  const it = importBytes(
    ['关于做好云朵节工作的通知', '请认真做好云朵节的各项工作，确保安全有序。'.repeat(3)].join('\n'),
  );
  const hidden = { line: 18, what: '0', why: '隐藏文字' };
  const printed = printReport({
    ...{ ...it, target: 'policies/a.mdx', file: 'a.docx', encoding: 'Word', unit: '段' },
    leftOut: [hidden, hidden, hidden, { ...hidden, what: '一' }],
  });
  expect(printed).toMatch(/隐藏文字：4 处\n {6}第 18 段 {2}“0”（3 次）\n {6}第 18 段 {2}“一”\n/u);
});
