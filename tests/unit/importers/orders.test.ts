import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const law = '中华人民共和国云朵保护法';
const articles = [
  '第一章 总则',
  '第一条 为了保护云朵，改善残疾人的生活环境，根据宪法，制定本法。',
  '第二章 附则',
  '第二条 本法自2024年7月1日起施行。',
];
const passed = `《${law}》已由中华人民共和国第十四届全国人民代表大会常务委员会第三次会议于2024年5月6日通过，现予公布，自2024年7月1日起施行。`;
const signed = ['中华人民共和国主席 某某某', '2024年5月6日'];
const read = (...lines: string[]) => importBytes(lines.join('\n'));

test('a law is the congress’s that the order names, whose number bears that of its term', () => {
  for (const [order, text] of [
    [['中华人民共和国主席令', '第六号'], '第六号'],
    [['中华人民共和国主席令（十四届第6号）'], '中华人民共和国主席令（十四届第6号）'],
  ] as const) {
    const { policy, mdx } = read(
      law,
      '全国人民代表大会常务委员会',
      ...order,
      passed,
      ...signed,
      law,
      ...articles,
    );
    expect(policy).toMatchObject({
      title: law,
      issuers: ['全国人民代表大会常务委员会'],
      number: { text, agency: '中华人民共和国主席令', serial: 6 },
      adoptedOn: '2024-05-06',
      effectiveOn: '2024-07-01',
    });
    expect(mdx).toContain(`<Attachment title="${law}">`);
  }
  const { policy } = read('中华人民共和国主席令', '第六号', passed, ...signed, law, ...articles);
  expect(policy.issuers).toEqual(['全国人民代表大会常务委员会']);
});

const why = (...lines: string[]): string[] =>
  read(
    '云汀市人民代表大会常务委员会关于修改《云汀市云朵条例》的决定',
    '（2024年5月6日通过）',
    ...lines,
  ).doubts.map((it) => it.why);

test('a quote that runs over paragraphs is whole, and what an amendment puts in may begin with a mark', () => {
  const quoted = [
    '一、将第二条修改为：“残疾人免费乘坐：',
    '“（一）公共汽车；',
    '“（二）轮渡。”',
    '二、第三条中的“轮渡”后增加“，以及缆车”，第四条第二项修改为：“（二）缆车；”。',
    '三、增加一条，作为第五条：“残疾人凭证乘坐。',
    '陪同的人半价。”',
  ];
  expect(why(...quoted)).toEqual([]);
  const { mdx } = read('云汀市人民代表大会常务委员会关于修改《云汀市云朵条例》的决定', ...quoted);
  expect(mdx).not.toContain('## 一、将第二条');
  const broken = '括号或引号不成对';
  expect(
    why('一、将第二条修改为：“残疾人免费乘坐公共汽车和轮渡。', '二、删去第三条，其他各条依次改号。'),
  ).toEqual([broken]);
  expect(
    why('一、各级残联要按照“应办尽办的原则做好工作。', '二、“就近办理”的事项由街道负责落实到位。'),
  ).toEqual([broken]);
});

test('a number in traditional signs is a number', () => {
  const { policy } = read(
    '雲汀市殘疾人聯合會關於做好康復服務工作的通知',
    '雲殘發〔2024〕3 號',
    '各縣（市、區）殘聯：',
    '為做好殘疾人康復服務，請各地組織開展助殘活動，並於月底前上報情況，做好統計和總結。',
  );
  expect(policy.number).toMatchObject({ text: '雲殘發〔2024〕3號', year: 2024, serial: 3 });
});

test('a 题注 with a bracket too many is read, and a title of four signs above it or above the first chapter', () => {
  const noted =
    '（2020年5月6日云汀市第五届人民代表大会常务委员会第三次会议通过 2024年5月6日云汀市第六届人民代表大会常务委员会第二次会议修正））';
  const { policy } = read('云汀市云朵条例', noted, ...articles);
  expect(policy).toMatchObject({ issuers: ['云汀市人民代表大会常务委员会'], adoptedOn: '2020-05-06' });
  for (const above of [['（2024年5月6日云汀市人民政府令第5号公布）'], []])
    expect(read('云朵条例', ...above, ...articles).policy.title).toBe('云朵条例');
});

test('a 题注 of many revisions in one line is read to its end', () => {
  const revised = [2001, 2003, 2008, 2013, 2016, 2019, 2024].map(
    (year, at) =>
      ` ${year}年5月6日云汀市第五届人民代表大会常务委员会第${at + 3}次会议《关于修改〈云汀市云朵管理条例〉的决定》修正`,
  );
  const note = `（1998年5月6日云汀市第五届人民代表大会常务委员会第三次会议通过${revised.join('')}）`;
  const { policy } = read('云汀市云朵管理条例', note, ...articles);
  expect(policy).toMatchObject({
    issuers: ['云汀市人民代表大会常务委员会'],
    adoptedOn: '1998-05-06',
  });
});
