import { expect, test } from '@playwright/test';
import { printUnread } from '../../../src/importers/unread.ts';
import { around, excerpt } from '../../../src/importers/excerpt.ts';
import { importBytes, runImport, withFolder, type Outcome } from './support.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
const preamble =
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。';
const signature = ['云汀市残疾人联合会', '2024年5月6日'];
const first = ['云残发〔2024〕12号', title, '各县（市、区）残联：', preamble, ...signature];
const second = [
  '云汀市残疾人联合会关于做好辅助器具适配工作的通知',
  '各县（市、区）残联：',
  '辅助器具适配由区残联统一组织，申请之日起三十日内完成评估，六十日内完成适配，逾期应当说明原因。',
  '云汀市残疾人联合会',
  '2024年5月8日',
];

const read = (...lines: string[]): Outcome => importBytes(lines.join('\n'));
const bodyOf = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const relations = (it: Outcome): string[] => it.policy.relations.map((to) => `${to.kind} ${to.title ?? ''}`);
const told = ({ unread }: Outcome): string[] => unread.map((it) => `${it.what} ${it.why}`);

test('a file with two whole documents is refused, with the line of the second and what to do', () => {
  const files = [
    [...first, '云残发〔2024〕13号', ...second],
    [...first, ...second],
    [
      ...first,
      '（此件公开发布）',
      '云汀市残疾人联合会文件',
      '云残发〔2024〕13号',
      '云汀市残疾人联合会',
      '关于做好辅助器具适配工作的通知',
      ...second.slice(1),
    ],
    [...first, second[0] ?? '', '云残发〔2024〕13号', ...second.slice(2)],
    [...first.slice(0, -2), '云残发〔2024〕13号', ...second],
  ];
  for (const lines of files)
    expect(() => read(...lines), lines.join('\n')).toThrow(
      /起像另一份文件.*存成几个文件.*--leave-out.*--keep/u,
    );
  expect(() => read(...first, '云残发〔2024〕13号', ...second)).toThrow(
    /第 7 行起像另一份文件“云汀市残疾人联合会关于做好辅助器具适配工作的通知”（云残发〔2024〕13号）.*第 1–6 行.*--leave-out 7-12/u,
  );
});

test('a person may leave the second document out, keep it, or call it an attachment', () =>
  withFolder(async (folder) => {
    const file = join(folder, 'two.txt');
    writeFileSync(file, [...first, ...second].join('\n'));
    const run = (...more: string[]) =>
      runImport('policy', file, '--into', join(folder, 'content'), '--replace', ...more);
    expect((await run()).code).toBe(2);
    expect((await run('--leave-out', '7-11')).code).toBe(0);
    expect((await run('--keep', '7')).code).toBe(0);
    writeFileSync(file, [...first, '附件', ...second].join('\n'));
    expect((await run()).code).toBe(0);
  }));

test('what a notice forwards or announces is no other document; a title below the signature that nothing announces is told', () => {
  const forwarding = read(
    '云汀市人民政府办公室转发市残疾人联合会关于加强社区康复服务意见的通知',
    ...first.slice(2),
    '关于加强社区康复服务的意见',
    '云汀市残疾人联合会：',
    preamble,
    ...signature,
  );
  expect(bodyOf(forwarding)).toContain('<Attachment title="关于加强社区康复服务的意见">');
  const loose = read(...first, '云汀市社区康复服务实施方案', preamble);
  expect(bodyOf(loose)).toContain('<Attachment title="云汀市社区康复服务实施方案">');
  expect(loose.doubts.map((it) => it.why).join()).toContain('当作附件收进来了；是另一份文件的');
});

test('relations are read in the kind that the text says', () => {
  const of = (heading: string, ...lines: string[]): string[] =>
    relations(read(heading, ...first.slice(2, 3), ...lines, preamble, ...signature));
  expect(
    of(
      '云汀市残联关于转发《青州省残联关于做好康复工作的通知》的通知',
      '现将《青州省残联关于做好康复工作的通知》（青残发〔2024〕3号）转发给你们。',
    ),
  ).toEqual(['forwards 青州省残联关于做好康复工作的通知']);
  expect(of('云汀市残联转发青州省残联关于做好康复工作的通知的通知')).toEqual([
    'forwards 青州省残联关于做好康复工作的通知',
  ]);
  expect(of('云汀市残联关于印发《残疾人证管理细则》的通知', '现印发给你们，请遵照执行。')).toEqual([]);
  expect(of(title, '《云汀市康复办法》（云残发〔2019〕2号）同时废止。')).toEqual(['repeals 云汀市康复办法']);
  expect(of(title, '原《康复意见》（云残发〔2019〕2号）、《器具规定》自本通知印发之日起停止执行。')).toEqual([
    'repeals 康复意见',
    'repeals 器具规定',
  ]);
  expect(of(title, '决定废止下列文件：', '1．《康复意见》（云残发〔2019〕2号）', '2．《器具规定》')).toEqual([
    'repeals 康复意见',
    'repeals 器具规定',
  ]);
  expect(of('云汀市残联关于废止《云汀市康复办法》的决定')).toEqual(['repeals 云汀市康复办法']);
  expect(of('云汀市残联关于修改《云汀市康复办法》的决定')).toEqual(['amends 云汀市康复办法']);
  expect(of(title, '现对《云汀市康复办法》作如下修改：')).toEqual(['amends 云汀市康复办法']);
  expect(of(title, '本通知代替《云汀市康复规范》。')).toEqual(['replaces 云汀市康复规范']);
  expect(of(title, '为贯彻落实《青州省康复条例》，现就有关事项通知如下：')).toEqual([
    'implements 青州省康复条例',
  ]);
  expect(of(title, '根据《青州省康复条例》，结合我市实际，制定本办法。')).toEqual([
    'implements 青州省康复条例',
  ]);
});

test('what is no relation for certain is none, and a basis is told', () => {
  const of = (...lines: string[]): Outcome =>
    read(title, ...first.slice(2, 3), ...lines, preamble, ...signature);
  const basis = of('根据《云汀市文件管理办法》的规定，现将检查情况通报如下：');
  expect(relations(basis)).toEqual([]);
  expect(told(basis)).toContain('《云汀市文件管理办法》 是制定这份文件的依据，没有记作“落实”');
  for (const line of [
    '各区应当及时废止《云汀市康复办法》。',
    '在《合作安排》下，不再执行《云汀市康复办法》中关于范围的规定。',
    '各部门要抓紧修改完善《云汀市康复办法》。',
    '现公布修订后的《云汀市康复办法》。',
  ])
    expect(relations(of(line)), line).toEqual([]);
  const unnamed = read('云汀市残联关于废止部分文件的决定', preamble, ...signature);
  expect(told(unnamed).join()).toContain('标题说废止或修改文件，没有读出是哪些');
});

test('only what a text itself ends is ended by it; what it says of other ends is told', () => {
  const of = (line: string): Outcome => read(title, ...first.slice(2, 3), preamble, line, ...signature);
  const others = [
    '《云汀市康复办法》不予废止，继续执行到2027年12月31日。',
    '《云汀市康复办法》暂不废止。',
    '《云汀市康复办法》（云残发〔2019〕2号）已废止，请各地不再引用。',
    '《云汀市康复办法》已于2023年12月31日废止，有效期届满。',
    '《云汀市康复办法》曾于2019年停止执行。',
    '市人民政府已决定废止《云汀市康复办法》。',
    '《青州省康复条例》自2017年5月1日起施行，1994年发布的《云汀市康复办法》同时废止。',
    '《青州省康复条例》规定：“本条例自2017年5月1日起施行。《云汀市康复办法》同时废止。”',
    '青州省民政厅决定废止《云汀市康复办法》。',
    '《云汀市康复办法》第五条同时废止。',
  ];
  for (const line of others) {
    const it = of(line);
    expect(relations(it), line).toEqual([]);
    expect(told(it).join(), line).toMatch(/《云汀市康复办法》 .*没有记作“废止”/u);
  }
  for (const line of [
    '本通知自2024年6月1日起施行，《云汀市康复办法》同时废止。',
    '根据《规章制定程序条例》的规定，决定废止《云汀市康复办法》。',
    '云汀市残疾人联合会决定废止《云汀市康复办法》。',
    '经市人民政府同意，现决定废止《云汀市康复办法》。',
    '《云汀市康复办法》自2024年12月31日起废止。',
    '《社区康复服务办法》已经2024年第3次会议通过，现予公布，自2024年6月1日起施行，《云汀市康复办法》同时废止。',
  ])
    expect(relations(of(line)), line).toEqual(['repeals 云汀市康复办法']);
  for (const opening of ['下列文件不予废止：', '以下文件已废止：']) {
    const list = read(
      title,
      ...first.slice(2, 4),
      opening,
      '1．《康复意见》',
      '2．《辅具意见》',
      ...signature,
    );
    expect(relations(list), opening).toEqual([]);
    expect(told(list).join(), opening).toMatch(/《康复意见》.*没有记作“废止”.*《辅具意见》.*没有记作“废止”/u);
  }
});

test('only what a text itself changes or replaces is changed by it; what it says of other changes is told', () => {
  const of = (line: string): Outcome => read(title, ...first.slice(2, 3), preamble, line, ...signature);
  const others: [string, string][] = [
    ['目前对《云汀市康复办法》不予修改。', '修改'],
    ['暂不对《云汀市康复办法》进行修改，各区照旧执行。', '修改'],
    ['此前已对《云汀市康复办法》作了修订，请各区按新的执行。', '修改'],
    ['《云汀市康复办法》第五条已于2023年修改为按月发放。', '修改'],
    ['青州省人民代表大会常务委员会决定修改《云汀市康复办法》。', '修改'],
    ['《青州省康复条例》对《云汀市康复办法》作了修改。', '修改'],
    ['《青州省康复条例》规定：“对《云汀市康复办法》作如下修改。”', '修改'],
    ['研究制定康复规范，同时修订《云汀市康复办法》。', '修改'],
    ['2026年底前对《云汀市康复办法》进行修订。', '修改'],
    ['本通知不代替《云汀市康复办法》。', '取代'],
    ['《青州省康复条例》自2017年5月1日起施行，代替《云汀市康复办法》。', '取代'],
  ];
  for (const [line, word] of others) {
    const it = of(line);
    expect(relations(it), line).toEqual([]);
    expect(told(it).join(), line).toMatch(new RegExp(`《云汀市康复办法》 .*没有记作“${word}”`, 'u'));
  }
  for (const line of [
    '经市人民政府同意，决定修改《云汀市康复办法》。',
    '市残联对《云汀市康复办法》进行了修订，现印发给你们。',
    '为此，我局对《云汀市康复办法》进行了修改。',
    '现将《云汀市康复办法》第五条修改为：“按月发放。”',
    '一、《云汀市康复办法》第五条修改为：“不予修改的除外。”',
  ])
    expect(relations(of(line)), line).toEqual(['amends 云汀市康复办法']);
  expect(relations(of('本通知代替《云汀市康复办法》。'))).toEqual(['replaces 云汀市康复办法']);
});

test('names in rows and sentences that close a list are no headings', () => {
  const names = read(
    '云汀市残联关于优秀志愿者名单的公示',
    preamble,
    '1 张某某 临溪区',
    '2 李某某 临溪区',
    '公示期为五个工作日。',
    '1.1 赵某',
    '1.2 钱某',
    '说明另附。',
    ...signature,
  );
  expect(bodyOf(names)).not.toMatch(/^#/mu);
  const closing = read(
    title,
    preamble,
    '一、各街道建立服务站。',
    '二、各区每季度走访。',
    '各地问题请及时报告市残联。',
    ...signature,
  );
  expect(bodyOf(closing)).not.toMatch(/^#/mu);
  const throughout = read(
    title,
    preamble,
    '一、建立服务站。',
    '每个街道一个。',
    '二、定期走访。',
    '每季度一次，填写记录。',
    ...signature,
  );
  expect(bodyOf(throughout).match(/^## .*。$/gmu)).toHaveLength(2);
});

test('a line is named once, for the reason that says most', () => {
  const { unread } = read(
    title,
    preamble,
    '一、总体要求',
    '1、坚持需求导向。',
    '3）推动服务落到社区。',
    '某某',
    ...signature,
  );
  const places = unread.flatMap((it) => it.where ?? []);
  expect(places).toEqual([...new Set(places)]);
  expect(places).toContain('第 5 行');
});

test('excerpts are cut at marks, never within a figure, and say that they were cut', () => {
  expect(excerpt('短的照原样')).toBe('短的照原样');
  const long = `${'各街道建立康复服务站，'.repeat(3)}配备专职委员123456名并每季度走访一次服务对象，填写走访记录`;
  expect(excerpt(long)).toBe('各街道建立康复服务站，各街道建立康复服务站，……填写走访记录');
  expect(around('坚持需求导向，为为残疾人办实事，推动各项服务', 7, 2)).toBe(
    '坚持需求导向，为为残疾人办实事，…',
  );
  expect(around('共计1234567890元整', 4, 2, 2)).toBe('…1234567890…');
  expect(
    printUnread([{ kind: 'untaken', why: '像', what: long, where: '第 1 行', todo: '改' }]).join(),
  ).toContain('……填写走访记录');
  const endless = '残'.repeat(500_000);
  expect(around(endless, 250_000, 1)).toBe(`…${'残'.repeat(21)}…`);
  expect(around(`𠮷${'𠮷'.repeat(9)}号${'𠮷'.repeat(10)}`, 20, 1)).toBe(
    `${'𠮷'.repeat(10)}号${'𠮷'.repeat(10)}`,
  );
});

test('报： and 送： close a bulletin; above more of the text they are words of it', () => {
  const closed = bodyOf(read(...first, '报：省残联。', '送：市残联领导，各县残联。', '（共印30份）'));
  expect(closed).toMatch(/<CopyTo>报：省残联。<\/CopyTo>\s+<CopyTo>送：.*\s+<PrintedBy>（共印30份）/);
  const [number = '', name = '', bodies = '', ...rest] = first;
  expect(bodyOf(read(number, name, bodies, '送：每季度送教上门一次。', ...rest))).not.toContain('CopyTo');
});

test('the body that printed a text stands below 抄送 on a line of its own', () => {
  const printed = bodyOf(
    read(...first, '抄送：县委各部门。', '临溪县残疾人联合会办公室', '2024年5月9日印发'),
  );
  expect(printed).toMatch(
    /<\/CopyTo>\s+<PrintedBy>临溪县残疾人联合会办公室\s+2024年5月9日印发<\/PrintedBy>/u,
  );
});

test('what a text says of its own term is no 题注', () => {
  const term = '一、本通知自2024年6月1日起施行，有效期2年。';
  const { fields } = read(...first.slice(0, 4), term, ...signature);
  expect(fields.filter(({ field }) => field.endsWith('On')).map(({ why }) => why)).toEqual([
    '落款的日期',
    '文中写的施行日期',
    '文中写的有效期 2 年，从施行日期算到最后一天',
  ]);
});

test('a remark below the signature that stands there several times is said once, others beside it', () => {
  const { policy } = read(...first, '（此件公开发布）', '（此件公开发布）', '（联系人：办公室）');
  expect(policy.note).toBe('此件公开发布；联系人：办公室');
});
