import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
const text = [
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区，每个街道建立一个康复服务站。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const talk =
  '这次会议的主要任务是总结去年的工作，部署今年的任务，让持证残疾人就近得到康复指导，请大家认真领会。';
const articles = [
  '第一条 为做好社区康复服务工作，让持证残疾人就近得到康复指导，制定本办法，各县残联应当执行。',
  '第二条 各街道应当建立康复服务站，配备专职委员一名，每季度走访一次服务对象，填写走访记录。',
];

const read = (...lines: string[]): Outcome => importBytes(lines.join('\n'));
const bodyOf = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const told = ({ unread }: Outcome): string[] => unread.map((it) => `${it.where ?? it.what} ${it.why}`);
const leftOut = (it: Outcome): string[] => it.leftOut.map(({ line, why }) => `${line} ${why}`);

test('a masthead without an agency: its number is told as one, its words are no tabs of a page', () => {
  const it = read(
    '会 议 纪 要',
    '第3期',
    '〔2024〕3号',
    '云汀市残疾人联合会办公室    2024年5月6日',
    '关于研究社区康复服务的会议纪要',
    talk,
  );
  expect(it.policy).toMatchObject({
    issuers: ['云汀市残疾人联合会办公室'],
    adoptedOn: '2024-05-06',
    kind: '纪要',
  });
  expect(it.policy.number).toBeUndefined();
  expect(leftOut(it)).toEqual([
    '1 版头的字样，没有对应的字段',
    '2 版头的期号，没有对应的字段',
    '3 版头的文号，没有机关代字，没有当作发文字号',
  ]);
  expect(told(it)).toContain('第 3 行 像发文字号，没有机关代字，没有当作发文字号');
  for (const line of ['[2024]第3号', '（2024）3号', '2024年第3号', '第12号']) {
    const { unread } = read('工作简报', line, title, ...text);
    expect(
      unread.map((one) => one.what),
      line,
    ).toContain(line);
  }
  expect(leftOut(read('第12期（总第88期）', '云汀市残疾人联合会编印', title, ...text))).toEqual([
    '1 版头的期号，没有对应的字段',
    '2 版头的编印单位，没有对应的字段',
  ]);
});

test('a short line above the title that nothing says of what it is: to be looked at, and no tab of a page', () => {
  const { doubts } = read('请转发各科室', title, ...text);
  expect(doubts).toContainEqual({ line: 1, what: '请转发各科室', why: '在标题之前，没有导入，请看是否有用' });
});

test('a speech: its day is no day of publication, subtitle and speaker stay, 称呼 is no 主送机关', () => {
  const it = read(
    '会议材料之三',
    '在全市残疾人工作会议上的讲话',
    '（2024年5月6日）',
    '云汀市残疾人联合会理事长  张某某',
    '同志们：',
    talk,
    ...text.slice(2, 4),
  );
  expect(it.policy).toMatchObject({ title: '在全市残疾人工作会议上的讲话', adoptedOn: '2024-05-06' });
  expect(it.policy).not.toHaveProperty('publishedOn');
  expect(it.policy).not.toHaveProperty('recipients');
  expect(leftOut(it)).toEqual(['1 会议材料的编号，没有对应的字段']);
  expect(bodyOf(it)).toMatch(/^云汀市残疾人联合会理事长 {2}张某某\n\n同志们：\n\n这次会议/u);
  expect(told(it)).toEqual(
    expect.arrayContaining([
      '第 4 行 是讲话人或署名，没有对应的字段，留在正文里',
      '第 5 行 是称呼，没有当作主送机关，留在正文里',
    ]),
  );
  const report = read(
    '凝心聚力 谱写残疾人事业新篇章',
    '——在云汀市残联第五次代表大会上的报告',
    '张某某',
    '2024年5月6日',
    '各位代表、同志们：',
    talk,
  );
  expect(report.policy).toMatchObject({
    title: '凝心聚力 谱写残疾人事业新篇章——在云汀市残联第五次代表大会上的报告',
    adoptedOn: '2024-05-06',
  });
  expect(bodyOf(report)).toMatch(/^张某某\n\n各位代表、同志们：/u);
  const greeting = read(
    '在助残日活动启动仪式上的致辞',
    '云汀市副市长 李某',
    '（二〇二四年五月十九日）',
    '尊敬的各位来宾，朋友们：',
    talk,
  );
  expect(greeting.policy).toMatchObject({ title: '在助残日活动启动仪式上的致辞', adoptedOn: '2024-05-19' });
});

test('the day in brackets below a title is the one on which the text was made', () => {
  const { policy } = read('云汀市残疾人联合会关于开展助残日活动的决定', '（2024年5月6日）', talk);
  expect(policy).toMatchObject({ adoptedOn: '2024-05-06' });
  expect(policy.publishedOn).toBeUndefined();
});

test('whom a letter greets is no 主送机关, and told', () => {
  for (const line of [
    '尊敬的残疾人朋友：',
    '亲爱的志愿者们：',
    '各位代表：',
    '广大残疾人朋友们：',
    '女士们、先生们：',
  ]) {
    const it = read('致全市残疾人的公开信', line, talk, ...text.slice(2));
    expect(it.policy.recipients, line).toBeUndefined();
    expect(told(it), line).toContain('第 2 行 是称呼，没有当作主送机关，留在正文里');
    expect(bodyOf(it)).toMatch(new RegExp(`^${line}`, 'u'));
  }
  expect(read(title, '各位委员单位，市残联各部门：', ...text.slice(1)).policy.recipients).toHaveLength(2);
});

test('marks of 时效性 before, behind, above and below a title', () => {
  const cases: [string, string[]][] = [
    ['失效', [`【已失效】${title}`, '云残发〔2024〕12号']],
    ['失效', ['此件已失效', title, '云残发〔2024〕12号']],
    ['失效', [title, '（已失效）', '云残发〔2024〕12号']],
    ['废止', [`${title}[废止]`, '云残发〔2024〕12号']],
    ['废止', [`${title}（已废止）`, '云残发〔2024〕12号']],
    ['废止', ['［已被云残发〔2025〕1号废止］', title, '云残发〔2024〕12号']],
    ['废止', ['【本文件已于2023年1月1日起废止】', title, '云残发〔2024〕12号']],
    ['部分有效', [`${title}【部分失效】`, '云残发〔2024〕12号']],
    ['有效', [`（现行有效）${title}`, '云残发〔2024〕12号']],
  ];
  for (const [status, lines] of cases) {
    const it = read(...lines, ...text);
    expect(it.policy, lines.join()).toMatchObject({ title, status, kind: '通知', number: { serial: 12 } });
    expect(it.policy.recipients, lines.join()).toEqual(['各县（市、区）残联']);
  }
  const changed = read(`${title}（已修改）`, ...text);
  expect(changed.policy.title).toBe(title);
  expect(leftOut(changed)).toEqual(['1 时效的说明，没有对应的字段']);
  expect(told(changed)).toContain('第 1 行 像时效性的说明，没有当作时效性');
  const doubts = read(`（有效）${title}`, '（已废止）', ...text).doubts.map((it) => it.why);
  expect(doubts.join()).toContain('时效性和别处不一样');
});

test('a mark of its version belongs to a title, of the text and of what is attached', () => {
  expect(read('云汀市社区康复服务办法', '（试行）', ...articles).policy.title).toBe(
    '云汀市社区康复服务办法（试行）',
  );
  for (const note of ['（征求意见稿）', '（试行）', '（2024年版）', '（草案送审稿）', '〔修订〕']) {
    const attached = read(
      title,
      ...text,
      '附件1',
      '云汀市社区康复服务办法',
      note,
      ...articles,
      '附件2 服务标准',
      note,
      ...articles,
    );
    expect(bodyOf(attached), note).toContain(`<Attachment title="附件1 云汀市社区康复服务办法${note}">`);
    expect(bodyOf(attached), note).toContain(`<Attachment title="附件2 服务标准${note}">`);
    const issued = read(
      '云汀市残疾人联合会关于印发云汀市社区康复服务办法的通知',
      ...text,
      '云汀市社区康复服务办法',
      note,
      ...articles,
    );
    expect(bodyOf(issued), note).toContain(`<Attachment title="云汀市社区康复服务办法${note}">`);
  }
});

test('a 题注 states number, days and term; what can’t be worked out of it is told', () => {
  const it = read(
    '云汀市社区康复服务办法',
    '（2018年3月5日云残发〔2018〕2号文件印发，自2018年4月1日起施行，有效期3年）',
    ...articles,
  );
  expect(it.policy).toMatchObject({
    number: { agency: '云残发', year: 2018, serial: 2 },
    adoptedOn: '2018-03-05',
    effectiveOn: '2018-04-01',
    expiresOn: '2021-03-31',
  });
  expect(
    read('云汀市社区康复服务办法', '（云残发〔2018〕2号  2018年3月5日）', ...articles).policy,
  ).toMatchObject({
    number: { serial: 2 },
    adoptedOn: '2018-03-05',
  });
  const terms: [string, Record<string, string>][] = [
    [
      '第三条 本办法自2024年6月1日起施行，有效期五年。',
      { effectiveOn: '2024-06-01', expiresOn: '2029-05-31' },
    ],
    ['第三条 本办法自2024年6月1日起施行，有效期至2026年12月31日。', { expiresOn: '2026-12-31' }],
    ['第三条 本办法自2024年6月1日起试行，试行期2年。', {}],
  ];
  for (const [article, fields] of terms)
    expect(read('云汀市社区康复服务办法', ...articles, article).policy, article).toMatchObject(fields);
  const whole = read('云汀市社区康复服务办法', ...articles, terms[0]?.[0] ?? '');
  expect(told(whole).join()).not.toContain('没有写从哪一天起');
  const open = read('云汀市社区康复服务办法', ...articles, '第三条 本办法自印发之日起施行，有效期5年。');
  expect(open.policy.expiresOn).toBeUndefined();
  expect(told(open).join()).toContain('写有有效期 5 年，没有写从哪一天起');
  const draft = read(
    '云汀市社区康复服务办法（征求意见稿）',
    ...articles,
    '第三条 本办法自2024年6月1日起施行，有效期5年。',
  );
  expect(draft.policy).not.toHaveProperty('effectiveOn');
});

test('of an amended regulation the later days are told, and who passed it by its 题注 is its issuer', () => {
  const it = read(
    '云汀市残疾人保障条例',
    '（2008年5月6日云汀市第五届人民代表大会常务委员会第三次会议通过 根据2018年10月26日云汀市第七届人民代表大会常务委员会第六次会议《关于修改〈云汀市残疾人保障条例〉的决定》修正）',
    ...articles,
  );
  expect(it.policy).toMatchObject({
    ...{ adoptedOn: '2008-05-06', relations: [] },
    issuers: ['云汀市人民代表大会常务委员会'],
  });
  expect(it.doubts.map((one) => `${one.what} ${one.why}`).join()).toContain(
    '2018-10-26 修正 题注里的修正、修订日期没有单独的字段，留在正文里；成文日期取通过的 2008-05-06',
  );
});

test('a law’s own days are its fields: passed, published, in force; its revisions are told', () => {
  const passed = '1996年8月29日云汀市第九届人民代表大会常务委员会第二次会议通过';
  const revised = '2008年9月28日云汀市第十一届人民代表大会常务委员会第五次会议修订';
  const amended =
    '根据2018年10月26日云汀市第十三届人民代表大会常务委员会第六次会议《关于修改〈云汀市残疾人保障条例〉的决定》第一次修正';
  const cases: [lines: string[], days: Record<string, string | undefined>, told?: string][] = [
    [
      [`（${passed}\u3000${revised}\u3000${amended}）`],
      { adoptedOn: '1996-08-29' },
      '2008-09-28 修订、2018-10-26 修正',
    ],
    [[passed, revised], { adoptedOn: '1996-08-29', publishedOn: undefined }, '2008-09-28 修订'],
    [
      [passed, '1996年9月6日云汀市人民政府令第8号公布', '1996年10月1日施行'],
      { adoptedOn: '1996-08-29', publishedOn: '1996-09-06', effectiveOn: '1996-10-01' },
    ],
    [
      ['1996年8月29日云汀市人民政府公布', '1999年1月2日云汀市人民政府修正公布'],
      { adoptedOn: '1996-08-29', publishedOn: undefined },
      '1999-01-02 修正',
    ],
    [[passed, '1996年9月28日云汀省人民代表大会常务委员会第三次会议批准'], { adoptedOn: '1996-08-29' }],
    [
      [revised, '2018年10月26日云汀市第十三届人民代表大会常务委员会第六次会议修正'],
      { adoptedOn: undefined },
      '看不出哪一天是第一次通过的',
    ],
  ];
  for (const [lines, days, remark] of cases) {
    const it = read('云汀市残疾人保障条例', ...lines, ...articles);
    for (const [field, day] of Object.entries(days))
      expect((it.policy as unknown as Record<string, unknown>)[field], `${field} of ${lines.join()}`).toBe(
        day,
      );
    const told = it.doubts.map((one) => `${one.what} ${one.why}`).join();
    if (remark) expect(told).toContain(remark);
    else expect(told).not.toContain('题注');
  }
});
