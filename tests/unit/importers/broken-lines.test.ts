import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const head = ['关于规范残疾人信访工作的规定', '云残发〔2024〕3号', '各县（市、区）残联：'];
const foot = ['云汀市残疾人联合会', '2024年2月18日'];
const textOf = (...lines: string[]) => importBytes([...head, ...lines, ...foot].join('\n'));
const joinedTold = '句子在行尾断开，已和上一行接成一段，请核对';
const openTold = '段末没有句号，可能是断开的句子，没有接上，请核对';

test('a numbered line goes on in the next where words or marks say so', () => {
  for (const lines of [
    ['1、残疾人反映的', '权益问题。', '2、其他。'],
    ['1、符合条件者由', '县残联受理；', '2、其他。'],
    ['（1）自受理之日起', '60日内办结；', '（2）其他。'],
    ['1、补贴发放和', '标准执行问题。', '2、其他。'],
    ['1、不得向', '申请人收费。', '2、其他。'],
    ['一、时间：5月15日', '至21日。', '二、其他。'],
    ['1、每月补贴标准', '和发放办法问题。', '2、其他。'],
    ['1、持证残疾人家属', '等单位和个人。', '2、其他。'],
    ['1、全年受理不少于3', '个工作日内办结。', '2、其他。'],
    ['1、补贴发', '放，包括两项补贴。', '2、其他。'],
    ['1、补贴发放的权益', '问题，', '包括两项补贴。', '2、其他。'],
    ['一、要求。认真组', '织。', '二、其他。'],
    ['1、紧急事项要在', '15', '日内办结。', '2、其他。'],
    ['（一）各乡镇要在6月', '底前完成摸底，并上', '报县残联。', '（二）其他。'],
    ['（一）摸底对象包括', '持证残疾人和疑似', '残疾人。', '（二）其他。'],
    ['（一）申请。本人向村', '（社区）提出申请。', '（二）其他。'],
    ['1.残疾人', '机动轮椅车', '燃油补贴；', '2.其他。'],
    ['二、不得以', '任何理由推诿。', '三、其他。'],
    ['一、目标。到2025年，全县残', '疾人康复率达到85％以', '上，适配率达到85％', '以上。', '二、其他。'],
  ]) {
    const { mdx, doubts } = textOf('为规范残疾人信访工作，现作如下规定。', ...lines);
    const whole = lines.slice(0, -1).join('');
    expect(mdx.replaceAll('\\', ''), whole).toContain(`\n${whole}\n`);
    expect(doubts.filter((it) => it.why === joinedTold).length, whole).toBe(lines.length - 2);
  }
});

test('items of a list whose others end with a semicolon end with the next line', () => {
  const { mdx } = textOf('（1）一般事项', '六十天以内办结；', '（2）紧急事项', '十五天以内办结。');
  expect(mdx).toContain('（1）一般事项六十天以内办结；');
  expect(mdx).toContain('（2）紧急事项十五天以内办结。');
});

test('the first half of what may be a sentence is no heading among items that end by themselves, and is told', () => {
  const { mdx, doubts, clauses } = textOf(
    ...['一、受理范围', '1、残疾人权益', '保障问题。', '2、其他。'],
    ...['二、纪律要求', '1、服从安排', '2、不得使用', '违禁药物'],
  );
  expect(mdx).not.toContain('# 1、');
  expect(mdx).not.toContain('# 2、');
  expect(clauses.chapter).toBe(2);
  const told = doubts.flatMap((it) => (it.why === openTold ? [it.what] : []));
  expect(told).toEqual(['1、残疾人权益', '2、不得使用']);
});

test('a line that ends with a comma goes on, however short it is, or is told', () => {
  const { mdx, doubts } = textOf(
    '每人每天100元，',
    '共4000元，',
    '由县残联承担、',
    '拨付。',
    '一、时间：5月，',
    '地点：广场。',
  );
  expect(mdx).toContain('\n每人每天100元，共4000元，由县残联承担、拨付。\n');
  expect(doubts.flatMap((it) => (it.why === openTold ? [it.what] : []))).toEqual(['一、时间：5月，']);
});

test('a figure that a line end parts is joined at its comma, and told in a cell', () => {
  expect(
    textOf('为规范残疾人信访工作，现作如下规定。', '1、全年服务1,2', '00人次。', '2、其他。').mdx,
  ).toContain('1、全年服务1,200人次。');
  const { doubts } = importBytes(
    `<h1>${head[0]}</h1><p>为规范残疾人信访工作，现作如下规定，请各地认真贯彻执行，并及时上报办理情况。</p><table><tr><th>类别</th><th>人数</th></tr><tr><td>视力</td><td>1,2<br>00</td></tr><tr><td>肢体</td><td>12 人 34 件</td></tr></table><p>${foot.join('</p><p>')}</p>`,
    'saved.html',
  );
  expect(doubts.flatMap((it) => (it.why.startsWith('格子里的数字') ? [it.what] : []))).toEqual(['1,2 00']);
});

test('headings, lists, labels, verses, greetings and closing words stay on lines of their own', () => {
  for (const [before, after] of [
    ['一、活动目的', '让残疾人走出家门。'],
    ['一、面对对象和标的', '全市持证残疾人。'],
    ['（一）伙食费', '每人每天100元。'],
    ['一、活动主题', '完善残疾人社会保障制度'],
    ['（三）志愿参与', '各县要积极动员。'],
    ['一、职责和方向', '各县要明确分工。'],
    ['联系人：办公室', '电话：0000-1234567'],
    ['张三 10', '李四 12'],
    ['轮椅', '拐杖'],
    ['张某，男，县残联', '李某，女，民政局。'],
    ['一、职责分工', '各乡镇负责摸底。'],
    ['一、补贴金额', '每人2000元。'],
    ['审核意见', '同意。'],
    ['（一）强化督查考核，严格问责', '县残联要定期通报。'],
    ['一、坚持问题导向、目标导向', '聚焦群众急难愁盼。'],
    ['9:30 参观，座谈', '11:00 结束。'],
    ['主题：义诊，咨询', '时间定在5月。'],
    ['一、及时办理', '及时受理来信来访。'],
    ['一、和谐共建', '和谐家庭由社区推荐。'],
    ['现将办法印发给你们，请遵照执行', '特此通知。'],
    ['大家好，', '今天是全国助残日。'],
    ['电话：0000-1234', '个人信息不公开。'],
  ] as const) {
    const { mdx } = textOf('为规范工作，现通知如下。', before, after, '以上各项请遵照执行。');
    expect(mdx, before).toContain(`${before}\n\n`);
    expect(mdx, before).toContain(`\n${after}\n`);
  }
  const verse = ['春风送暖入千家，', '扶残助困暖万户，', '自强不息创新业，', '携手同行奔小康。'];
  const { mdx, doubts } = textOf('为规范工作，现通知如下。', ...verse);
  expect(mdx).toContain(verse.join('\n\n'));
  expect(doubts.filter((it) => it.why === openTold)).toEqual([]);
});

const paged = (...lines: string[]) =>
  importBytes(
    `<html><body><h1>${head[0] ?? ''}</h1><p>${[...head.slice(1), ...lines, ...foot].join('</p>\n<p>')}</p></body></html>`,
    'notice.html',
  );

test('a paragraph of a page is one, whatever it ends with; lines that a break makes are joined', () => {
  const sum =
    '方式：报名时携带居民身份证、残疾人证和法定代表人授权委托书等原件及复印件一套，售价合计为本公告所列各项的总和';
  for (const lines of [
    ['三、《部门收入预算表》', '四、《部门支出预算表》', '五、《项目支出预算表》'],
    [sum, '四、提交投标文件的截止时间、开标时间和地点'],
    ['附件1.云汀市残疾人联合会招聘报名资格审查表.docx', '附件2.辅助器具、专业代码册（2024年版）.pdf'],
    ['云汀市残疾人联合会网站编辑部整理发布于11:25:29', '为加快服务网络建设，全市残联组织开展申报工作。'],
  ]) {
    const { mdx, doubts } = paged('各单位按照要求办理。', ...lines);
    for (const line of lines)
      expect(mdx.replaceAll('\\', ''), line).toMatch(new RegExp(`(?:^|\\n|# )${line.slice(0, 12)}`, 'u'));
    expect(doubts.map((it) => it.why)).not.toContain(joinedTold);
  }
  const { mdx } = paged(
    '一、不得以<br>任何理由推诿。',
    '二、其他。',
    '残疾人反映的事项由县级残疾人联合会受理。',
  );
  expect(mdx).toContain('不得以任何理由推诿。');
});

test('a page that sets each line of its paragraphs as one is read as its lines', () => {
  const cut = [
    '为做好残疾人信访工作，各县（市、区）残联要建立首问负责制度，对来信来访',
    '逐件登记，按照规定的期限办理，并在办结以后告知本人，不得推诿，也不得把',
    '来信转给被反映的单位，确需转办的，要隐去姓名，由主要负责人签字，并且在',
    '十五日以内，把办理的结果报市残联信访室，由市残联统一答复。',
  ];
  expect(paged(...cut).mdx).toContain(cut.join(''));
});

test('a clause behind the end of the one before it in a line is one of its own where its number is the next and on no line', () => {
  const clausesOf = (...lines: string[]): string[] =>
    importBytes(
      [
        '云汀市辅具补贴办法',
        '（2024年2月18日云汀市残疾人联合会第三次理事会会议通过，自2024年3月1日起施行）',
        ...lines,
      ].join('\n'),
    )
      .mdx.split('\n')
      .filter((it) => /^(?:#+ )?(?:第.{1,2}[条章]|[（(]?[一二三四]|补贴)/u.test(it));
  const why = '在一行中间，接着前一个编号，已从这里起另成一段，请核对';
  const rows = [
    '第一条 为了方便残疾人，根据有关规定，制定本办法。',
    '第三条 补贴一次性发放，不重复发放。',
    '第四条 本办法自2024年3月1日起施行。',
  ];
  const glued = [`${rows[0] ?? ''} 第二条 市残联负责补贴。`, ...rows.slice(1)];
  expect(clausesOf(...glued)).toEqual([rows[0], '第二条 市残联负责补贴。', ...rows.slice(1)]);
  const { doubts } = importBytes(
    [
      '云汀市辅具补贴办法',
      '（2024年2月18日云汀市残疾人联合会第三次理事会会议通过，自2024年3月1日起施行）',
      ...glued,
    ].join('\n'),
  );
  expect(doubts.filter((it) => it.why === why).map((it) => [it.line, it.what])).toEqual([[3, '第二条']]);
  const chapters = [
    '第一章 总则',
    '第一条 制定本办法。',
    '第二条 补贴一次。 第二章 补贴',
    '第三条 补贴免费。',
  ];
  expect(clausesOf(...chapters)).toEqual([
    ...['## 第一章 总则', '第一条 制定本办法。', '第二条 补贴一次。', '## 第二章 补贴', '第三条 补贴免费。'],
  ]);
  expect(
    clausesOf(rows[0] ?? '', '第二条 补贴免费。', '第二章 发放 第三条 发放到人。', '第四条 照办。'),
  ).toEqual([rows[0], '第二条 补贴免费。', '## 第二章 发放', '第三条 发放到人。', '第四条 照办。']);
  for (const whole of [
    ['第一条 制定本办法。 第二条规定的补贴除外。', '第二条 补贴一次。', '第三条 补贴免费。'],
    ['第一条 制定本办法。', '第二条 补贴一次。 第五条 照办。', '第三条 补贴免费。'],
    ['第一条 制定本办法。第二条 照办。', '第二条 补贴一次。', '第三条 补贴免费。'],
  ])
    expect(clausesOf(...whole)).toEqual(whole);
});
