import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const head = ['关于做好残疾人康复服务的通知', '云残发〔2024〕3号', '各县（市、区）残联：'];
const foot = ['云汀市残疾人联合会', '2024年2月18日'];
const paragraphs = [
  '为进一步做好残疾人康复服务工作，让持证残疾人就近得到康复指导和辅具适配，根据省残联的统一部署，经研究决定开展康复服务进社区活动，现将有关事项通知如下请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区：每个街道建立一个康复服务站并且配备专职委员负责日常工作。',
  '二、主要任务',
  '（一）健全基层康复服务组织网络和工作队伍。',
  '各街道应当建立残疾人协会，配备专职委员，每季度走访一次服务对象，填写走访记录报区残联备案（市残联负责）。',
  '（二）改进辅助器具适配服务的方式和流程。',
  '辅助器具适配由区残联统一组织，申请之日起三十日内完成评估，六十日内完成适配逾期应当说明原因并且书面告知本人。',
  '三、保障措施',
  '各地要加强组织领导，落实工作经费，强化督促检查，及时总结推广好的经验做法并于十一月底以前报送工作总结。',
];
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
const bodyOf = (mdx: string): string[] =>
  (mdx.split('</Recipients>')[1] ?? '')
    .split('<Signature>')[0]
    ?.split('\n\n')
    .map((it) => it.replace(/^#+ |\\/gu, '').trim())
    .filter((it) => it !== '') ?? [];

test('lines that a width broke are put together, whatever their length is and wherever they break', () => {
  for (const width of [12, 16, 21, 34]) {
    const lines = paragraphs.flatMap((it) => wrapped(it, width));
    const { mdx, doubts } = importBytes([...head, ...lines, ...foot].join('\n'));
    expect(bodyOf(mdx), String(width)).toEqual(paragraphs);
    expect(mdx, String(width)).toContain('## 三、保障措施');
    expect(
      doubts.filter((it) => it.why === '句子在行尾断开，已和上一行接成一段，请核对').length,
      String(width),
    ).toBe(lines.length - paragraphs.length);
  }
});

test('paragraphs of any length, and short lines of one length, are left as they are', () => {
  const { mdx } = importBytes([...head, ...paragraphs, ...foot].join('\n'));
  expect(bodyOf(mdx)).toEqual(paragraphs);
  const names = Array.from({ length: 9 }, (_, at) => `第${at + 1}组 某某某 县残联`);
  const listed = importBytes([...head, paragraphs[0], ...names, ...foot].join('\n'));
  expect(bodyOf(listed.mdx).slice(1)).toEqual(names);
});

test('a heading exactly as long as the width is none of the paragraph below it; one that is longer is whole', () => {
  const width = 21;
  const heading = '（三）健全残疾人两项补贴动态调整和发放机制';
  const longer = `${heading}的措施`;
  const headings = ['（一）加强组织领导', '（二）落实工作经费', heading, longer.replace('三', '四')];
  expect(heading).toHaveLength(width);
  const texts = headings.flatMap((it, at) => [it, paragraphs[at % 2 === 0 ? 0 : 2] ?? '']);
  const lines = texts.flatMap((it) => wrapped(it, width));
  expect(bodyOf(importBytes([...head, ...lines, ...foot].join('\n')).mdx)).toEqual(texts);
});

test('the first line of a paragraph is short of the width by its indent, and no heading', () => {
  const indented = (text: string, width: number): string[] => [
    text.slice(0, width - 2),
    ...wrapped(text.slice(width - 2), width),
  ];
  const long = paragraphs.map((it) =>
    it.length > 50 ? `${it.slice(0, -1)}，${it}`.replaceAll('：', '，') : it,
  );
  const clauses = [
    '（一）各县残联应当切实履行主体责任，将助残工作执行情况列入年度考核重点，加大对工作不力单位的通报力度。',
    '（二）各街道违反本通知规定，情节轻微的，由市残联责令其限期整改；情节严重的，按照有关规定予以处理。',
    ...long.slice(-1),
  ];
  for (const width of [24, 26, 32]) {
    const texts = [...long.slice(0, -1), ...clauses];
    const { mdx } = importBytes([...head, ...texts.flatMap((it) => indented(it, width)), ...foot].join('\n'));
    expect(bodyOf(mdx), String(width)).toEqual(texts);
    expect(mdx, String(width)).not.toMatch(/^#+ （[一二]）各/mu);
  }
});

test('short lines that may be one sentence are told, and an announcement goes on until it says where', () => {
  const { mdx, doubts } = importBytes(
    [
      ...head,
      '为方便残疾人就近看病，现就残疾人家庭医生',
      '签约服务有关事项通知如下：',
      '残疾人证遗失的应当及时',
      '到县残联补办。',
      ...foot,
    ].join('\n'),
  );
  expect(bodyOf(mdx)[0]).toBe('为方便残疾人就近看病，现就残疾人家庭医生签约服务有关事项通知如下：');
  expect(doubts.filter((it) => it.why.startsWith('段末没有句号')).map((it) => it.line)).toEqual([6]);
});

test('in a page’s typed lines what stands at the edge below an indented line goes on there, and is told', () => {
  const typed = (lines: string[]) =>
    importBytes(
      `<html><meta charset=utf-8><body><h1>${head[0]}</h1><pre>${head[1]}\n\n${head[2]}\n${lines.join('\n')}\n    云汀市残疾人联合会\n    2024年2月18日</pre></body></html>`,
      'saved.html',
    );
  const { mdx, doubts } = typed([
    '    你单位关于申请优惠的请示收悉。经研究，批复如下：',
    '    一、优惠期满三十日前，重新',
    '申请。',
    '    二、目标值由百分之六十',
    '提高到百分之八十。',
    '    此复。',
  ]);
  expect(bodyOf(mdx)).toEqual([
    '你单位关于申请优惠的请示收悉。经研究，批复如下：',
    '一、优惠期满三十日前，重新申请。',
    '二、目标值由百分之六十提高到百分之八十。',
    '此复。',
  ]);
  expect(doubts.filter((it) => it.why.startsWith('句子在行尾断开'))).toHaveLength(2);
  const long =
    '各街道应当建立残疾人协会，配备专职委员，每季度走访一次服务对象，填写走访记录报区残联备案，逾期没有报送的应当在全区通报并且说明原因。';
  const headed = typed(['    一、总体要求', long, '    二、主要任务', long]);
  expect(bodyOf(headed.mdx)).toEqual(['一、总体要求', long, '二、主要任务', long]);
  expect(
    bodyOf(typed(['    一、总体要求', '坚持需求导向。', '    二、主要任务', '落实经费。']).mdx),
  ).toHaveLength(4);
});

test('bodies that a text is sent to are read over many lines that a PDF broke, and with ； between them', () => {
  const sent =
    '省委有关部门，|省政府各部门、各直属机构，|省法院，|省检察院，|各民主党派省委，|各市、|县残联、|民政局、|卫生健康局，各有关社会组织，各|助残机构：'.split(
      '|',
    );
  const marked = [
    '云泽省残联云汀办事处，各处室、中心，各县城区服务站，各街',
    '道服务站；各定点医院，云汀康复医院，各康复中心；云汀公益基',
    '金会、云汀助残协会、云汀联（城区）服务有限公司：',
  ];
  for (const lines of [sent, marked]) {
    const it = importBytes([head[0], ...lines, paragraphs[2], ...foot].join('\n'));
    expect(it.policy.recipients?.join('，')).toBe(lines.join('').replace(/：$/u, '').replaceAll('；', '，'));
    expect(it.mdx).not.toMatch(/^(?:省法院|道服务站)/mu);
  }
});

test('a clause whose first line has no mark is no heading where the width broke it, short of its indent', () => {
  const width = 26;
  const clauses = [
    '第一条 为了方便残疾人办事，根据有关法律法规的规定，结合云汀市实际，制定本办法。',
    '第二条 云汀市残联、云汀市民政局和街道残疾人协会分别负责康复服务站的日常管理、辅具适配和登记工作、工作人员培训和康复服务档案管理。',
    '各街道应当配备专职委员，每季度走访一次服务对象，填写走访记录，按照规定的时间报区残联备案。',
    '第三条 康复服务站应当向社会公布服务项目、服务时间和联系方式，并且按照服务项目登记造册，每年向街道残疾人协会报告一次服务情况。',
    '第四条 申请辅具补贴的残疾人应当持残疾人证和评估结果向街道残疾人协会提出申请、由街道报区残联审核并公布。',
    '街道残疾人协会应当在收到申请之日起十五日内，到申请人家中了解情况，提出意见，报区残联审核，并且将意见告知申请人本人和他的监护人。',
    '区残联应当在三十日内作出决定，书面告知申请人，不同意的应当说明理由，并告知申请人怎样复核，复核的结果应当在二十日内书面告知申请人。',
    '第五条 本办法自2024年3月1日起施行。',
  ];
  const lines = clauses.flatMap((it) => [it.slice(0, width - 2), ...wrapped(it.slice(width - 2), width)]);
  const { mdx } = importBytes(['云汀市辅具补贴办法', ...lines.filter((it) => it !== '')].join('\n'));
  expect(bodyOf(`</Recipients>${mdx.split('\n---\n')[1] ?? ''}`)).toEqual(clauses);
});
