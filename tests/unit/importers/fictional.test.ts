import { expect, test } from '@playwright/test';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { fixture, importBytes, importFile } from './support.ts';

test('a regulation in chapters and articles, with two attached texts', () => {
  const it = importFile(fixture('regulation.txt'));
  const { imported, ...fields } = it.policy;
  expect(fields).toMatchObject({
    number: { text: '云残字[2021]12号', agency: '云残字', year: 2021, serial: 12 },
    issuers: ['云汀市残疾人联合会'],
    kind: '办法',
    adoptedOn: '2021-03-15',
    effectiveOn: '2021-05-01',
    note: '此件主动公开',
    disclosure: '主动公开',
    relations: [
      { kind: 'implements', title: '云汀市志愿服务条例' },
      { kind: 'implements', title: '云汀市残联改革办法' },
    ],
  });
  expect(imported?.fields.map(({ field, line, text }) => `${field} ${line} ${text}`)).toEqual([
    'issuers 1 云汀市残疾人联合会文件',
    'number 3 云残字[2021]12号',
    'title 5 云汀市助残志愿服务管理办法',
  ]);
  expect(it.leftOut).toEqual([{ line: 3, what: '签发人：某某', why: '版头的签发人等，没有对应的字段' }]);
  expect(it.tree.map(({ id, heading }) => (heading ? `${id} heading` : id))).toEqual([
    ...['p1', 'c1 heading', 'c1-art1', 'c1-art2', 'c1-art2-s1', 'c1-art2-s2'],
    ...['c1-art2-s2-m1', 'c1-art2-s2-m2', 'c1-art2-s2-m2-r1', 'c1-art2-s2-m2-r2'],
    ...['c2 heading', 'c2-sec1 heading', 'c2-sec1-art3', 'c2-sec1-art3-n1', 'c2-sec1-art3-n2'],
    ...['c2-sec1-art3-n3', 'c2-sec1-art4'],
    ...['a1-c1 heading', 'a1-c1-p1', 'a2-p1'],
  ]);
  expect(it.mdx.match(/title="附件[^"]*"/g)).toEqual([
    'title="附件1 志愿者登记表说明"',
    'title="附件2： 志愿服务承诺书"',
  ]);
});

test('a page that was copied whole: broken title, every line cut, a page number within a sentence', () => {
  const it = importFile(fixture('wrapped-page.txt'));
  expect(it.policy.title).toBe('云汀市残疾人联合会关于进一步加强残疾人工作站建设的意见');
  expect(it.policy.publishedOn).toBe('2021-03-04');
  expect(it.policy.imported?.fields.map(({ field, line }) => `${field} ${line}`)).toEqual([
    'title 2',
    'title 3',
  ]);
  expect(it.leftOut.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '1 网页导航文字',
    '4 网页写明的文件信息，已读',
    '5 网页导航文字',
    '12 页码',
    '20 网页导航文字',
    '21 相关链接',
    '22 相关链接',
    '23 网站页脚',
  ]);
  expect(it.doubts.map(({ what }) => what)).toEqual(['7/8', '8/9', '11/13', '14/15', '16/17']);
  expect(it.tree.map((clause) => clause.id)).toEqual(['p1', 'c1', 'c1-p1', 'c1-s1', 'c1-s2']);
});

test('signs of Markdown, GFM and JSX stay signs, web addresses do not swallow the words after them', () => {
  const it = importFile(fixture('markup.txt'));
  expect(it.tree.every(({ kind, heading }) => !heading && /paragraph|item|dash|table/.test(kind))).toBe(true);
  const titleRecipientsAndSignature = 4;
  const secondRow = 1;
  expect(it.tree).toHaveLength(
    readSource(fixture('markup.txt')).lines.length - titleRecipientsAndSignature - secondRow,
  );
  expect(it.policy.issuers).toEqual(['云汀市残疾人联合会']);
  expect(it.mdx).toContain('[www\\.example.org](http://www.example.org)、ftp');
});

const frame = (body: string): string => `云汀市残疾人联合会关于做好演示工作的通知
各区残联：
为做好演示工作，让每个人都看得懂、用得上、信得过，现将有关事项通知如下，请各单位认真执行。
${body}
`;
const ids = (body: string): string[] =>
  importBytes(frame(body)).tree.map((it) => (it.heading ? `# ${it.id}` : it.id));

test('title lines become headings without gaps in the outline; lists of items do not', () => {
  expect(
    ids(
      '一、目标\n1．人员\n配备两名。\n2．场所\n二十平方米。\n二、要求\n1.台账\n2.档案\n3.报表\n以上按月报送。',
    ),
  ).toEqual([
    ...[
      'p1',
      '# c1',
      '# c1-n1',
      'c1-n1-p1',
      '# c1-n2',
      'c1-n2-p1',
      '# c2',
      'c2-n1',
      'c2-n2',
      'c2-n3',
      'c2-p1',
    ],
  ]);
});

test('a short sentence over a text is its heading, a list that ends a part is none', () => {
  expect(
    ids('一、任务：\n（一）加强领导，落实责任。\n各级要重视。\n再次强调。\n（二）按时报送，不得迟报。'),
  ).toEqual([...['p1', '# c1', '# c1-s1', 'c1-s1-p1', 'c1-s1-p2', 'c1-s2']]);
  expect(ids('一、任务\n1.按时。\n2.按质。\n3.按量。\n以上按月报送。')).toEqual([
    'p1',
    '# c1',
    'c1-n1',
    'c1-n2',
    'c1-n3',
    'c1-p1',
  ]);
});

test('what 附件： lists and what follows the signature under that title is an attached text', () => {
  const { mdx } = importBytes(
    frame(
      '附件：1．云汀市演示工作方案\n2．云汀市演示工作考核办法\n云汀市残疾人联合会\n2021年3月1日\n云汀市演示工作方案\n一、目标\n做好工作。\n云汀市演示工作考核办法\n一、考核\n按年考核。',
    ),
  );
  expect(mdx.match(/title="[^"]*"/g)).toEqual([
    'title="云汀市演示工作方案"',
    'title="云汀市演示工作考核办法"',
  ]);
  expect(mdx.match(/<Signature>/g)).toHaveLength(2);
});

test('a secrecy mark is no tag of a page: it is named as a doubt', () => {
  const { leftOut, doubts } = importBytes(`秘密★1年\n特急\n${frame('抓紧落实。')}`);
  expect(leftOut.map((it) => it.why)).toEqual([
    '版头的密级，没有对应的字段',
    '版头的紧急程度或份号，没有对应的字段',
  ]);
  expect(doubts.map((it) => it.why)).toEqual(['标有密级：确认已经解密，再公开']);
});

test('nothing is joined that a person may have meant as two', () => {
  const joins = (body: string): string[] =>
    importBytes(frame(body)).doubts.flatMap((it) => (it.why.includes('接成一段') ? [it.what] : []));
  const long =
    '各级残联要把这项工作列入年度计划明确专人负责按月检查按季通报年底总结并及时报告进展情况和存在的困难以及下一步打算';
  expect(joins(`${long}，并按\n时报送。`)).toEqual(['4/5']);
  expect(joins(`${long}\n联系电话：12385，请在工作时间拨打。`)).toEqual([]);
  expect(joins(`${long}\n（一）报送材料，按时报送。`)).toEqual([]);
  expect(joins(`${long}\n——报送材料，按时报送。`)).toEqual([]);
  expect(joins(`一、以思想建设为统领，增强专门协会的先进性\n${long}，报送。`)).toEqual([]);
  expect(joins(`${long}。\n${long}。`)).toEqual([]);
});

test('what looks wrong is named and not changed', () => {
  const find = (sentence: string): string[] => importBytes(frame(sentence)).doubts.map((it) => it.why);
  expect(find('要坚持 the 原则，做好工作。')).toEqual(['中文句子里有外文单词']);
  expect(find('运用 GDP 和 APP 做好工作。')).toEqual([]);
  expect(find('村（社区)要做好工作。')).toEqual(['括号一半全角一半半角']);
  expect(find('村（社区要做好工作。')).toEqual(['括号或引号不成对']);
  expect(find('以此为为抓手做好工作。')).toEqual(['字重复']);
  expect(find('要“自尊、自信、”地做好工作。')).toEqual(['标点重复或位置不对']);
  const mobile = '像个人手机号码，检查时不会放行：删掉这个号码；联系方式只写单位座机、热线或 400 电话';
  for (const number of ['13800000000', '138 0000 0000', '138-0000-0000'])
    expect(find(`联系手机${number}。`), number).toEqual([mobile]);
  const letters = '数字里有字母 O、l 或者 I，可能是识别错的 0 或者 1';
  expect(find('保存期限为3O年。')).toEqual([letters]);
  expect(find('截至2O28年共l2人。')).toEqual([letters, letters]);
  expect(find('第Ⅱ类，CO2和H2O不在其中，5 GB 以内。')).toEqual([]);
  expect(find('一、目标\n做好工作。\n三、要求\n抓紧落实。')).toEqual(['编号不连续，前一个是 一、']);
});

test('a text without a title, or with too little Chinese, is refused', () => {
  expect(() => importBytes('今天天气很好，我们去公园散步，看到很多花。'.repeat(5))).toThrow(/找不到标题/);
  expect(() => importBytes('关于做好工作的通知')).toThrow(/只有 9 个汉字/);
  expect(() => importBytes(frame('抓紧落实。'), '带 空格.txt')).toThrow(/文件名要作编号/);
});
