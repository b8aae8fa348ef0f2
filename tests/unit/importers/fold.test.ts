import { expect, test } from '@playwright/test';
import { foldedSigns, foldSigns, splitLines, type SignTally } from '../../../src/importers/source/fold.ts';
import { printUnread, type Unread } from '../../../src/importers/unread.ts';
import { escaped, rtf } from './rich-text-builder.ts';
import { importBytes } from './support.ts';

test('look-alike signs become the ones that everybody types, signs that nobody sees go', () => {
  const folds: [from: string, to: string][] = [
    ['\u2f00、残疾\u2f08', '一、残疾人'],
    ['5\u2f49 6\u2f47', '5月 6日'],
    ['\u2ecb\u2ed4\u2ec5\u2eda', '车门见页'],
    ['本市\u2f3e籍', '本市户籍'],
    ['\uf9b5\uf92d', '例來'],
    ['\u{2f800}', '丽'],
    ['\u3b35水', '胶水'],
    ['\u200b一、\u2060\ufeff\u00ad目标\u202a', '一、目标'],
    ['葛\u{e0100}', '葛'],
    ['甲\u0007乙\u0090', '甲乙'],
    ['甲\ufffe乙\ufdd0\u{1ffff}\ud800', '甲乙'],
    ['甲\u00a0\u2003乙', '甲  乙'],
    ['甲\u0085乙\v丙\u2028丁', '甲\n乙\n丙\n丁'],
    ['︵一︶目标︒︽办法︾︐甲︑乙︰', '（一）目标。《办法》，甲、乙︰'],
    ['甲\u3000乙\t丙', '甲\u3000乙\t丙'],
    ['１２（Ａ）﹝﹞㎡①', '１２（Ａ）﹝﹞㎡①'],
  ];
  expect(folds.map(([from]) => foldSigns(from))).toEqual(folds.map(([, to]) => to));
});

test('every line end ends a line', () => {
  expect(splitLines('a\r\nb\rc\nd\u000be\u0085f\u2028g\u2029h\fi')).toEqual('abcdefghi'.split(''));
});

test('what was folded is told once, with the signs and how many', () => {
  const tally: SignTally = new Map();
  foldSigns('\u2f00\u2f00\u2f06', tally);
  foldSigns('\u200b', tally);
  splitLines('a\u2028b', tally);
  expect(foldedSigns(tally).map(({ kind, what }) => [kind, what])).toEqual([
    ['changed', '⼀（U+2F00）→一 2 处，⼆（U+2F06）→二 1 处'],
    ['changed', 'U+200B 1 处'],
    ['changed', 'U+2028 1 处'],
  ]);
  expect(foldedSigns(new Map())).toEqual([]);
});

test('signs of private use are told and stay in a line of words; a line of nothing else is none', () => {
  const it = importBytes(
    '\uf06c\n云汀市残疾人联合会关于加强服务的通知\n\uf06c 各街道要建立台账\ue000。\n各村要按时报告情况，公开联系电话，接受群众监督，有困难的请及时联系街道残联。',
  );
  expect(it.policy.title).toBe('云汀市残疾人联合会关于加强服务的通知');
  expect(it.mdx).toContain('\uf06c 各街道要建立台账\ue000。');
  expect(it.unread.filter(({ why }) => why.startsWith('自造的字')).map(({ what }) => what)).toEqual([
    'U+F06C 2 处，U+E000 1 处',
  ]);
});

test('a line end within a line of any kind of file ends a line, also in its title', () => {
  const [title = '', to = '', first = '', second = ''] = [
    '云汀市残疾人联合会关于加强服务的通知',
    '各区残联：',
    '现就做好演示工作，让每个人都看得懂用得上有关事项通知如下，请认真执行。',
    '各街道要建立台账，接受群众监督，有困难的请联系街道残联。',
  ].map(escaped);
  const body = `${title}\\u13?${to}\\par ${first}\\u8232?${second}\\par`;
  const { policy, mdx } = importBytes(rtf(body), 'a.rtf');
  expect(policy).toMatchObject({
    title: '云汀市残疾人联合会关于加强服务的通知',
    recipients: ['各区残联'],
  });
  expect(mdx).toContain('请认真执行。\n\n各街道要建立台账');
});

test('a text in radicals and with invisible signs is read like any other, and it is told', () => {
  const { policy, tree, unread } = importBytes(
    '云汀市残疾\u2f08联合会关于做好演示\u2f2f作的通知\u2028\u200b各区残联：\u000b现就做好演示工作，让每个人都看得懂用得上有关事项通知如下，请认真执行。\n\u200b\u2f00、目标\n做好工作。\n云汀市残疾\u2f08联合会\n2024年5\u2f49\u00a06\u2f47\n',
  );
  expect(policy).toMatchObject({
    title: '云汀市残疾人联合会关于做好演示工作的通知',
    issuers: ['云汀市残疾人联合会'],
    adoptedOn: '2024-05-06',
    recipients: ['各区残联'],
  });
  expect(tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1']);
  expect(unread.filter((it) => it.kind === 'changed').map((it) => it.why)).toEqual([
    '特殊的换行符，已当作换行',
    '部首、康熙部首写成的字，已换成通用的字',
    '看不见的字符，已去掉',
    '特殊的空格，已换成普通空格',
  ]);
});

test('the list is printed by reason, with what to do, and a long one is cut and says so', () => {
  expect(printUnread([])).toEqual(['  没有找到、没有读进去的：没有']);
  const missing = { kind: 'missing', why: '没有找到', todo: '加 --field' } as const;
  const lines = Array.from({ length: 14 }, (_, index): Unread => ({
    kind: 'untaken',
    why: '像日期',
    what: '2024-05-06',
    where: `第 ${index + 1} 行`,
    todo: '核对',
  }));
  const printed = printUnread([{ ...missing, what: '发文字号' }, { ...missing, what: '成文日期' }, ...lines]);
  expect(printed.slice(0, 4)).toEqual([
    '  没有找到的：2 处',
    '    没有找到：发文字号、成文日期',
    '      怎么办：加 --field',
    '  没有读进去的：14 处',
  ]);
  expect(printed.slice(-2)).toEqual(['      ……还有 2 处', '      怎么办：核对']);
  const changed = {
    kind: 'changed',
    why: '换算了',
    what: '1万元 → 10000元',
    where: 'B5',
    todo: '核对',
  } as const;
  expect(printUnread([changed]).slice(0, 2)).toEqual([
    '  没有找到、没有读进去的：没有',
    '  读了、请核对的：1 处',
  ]);
});

test('a soft hyphen between figures is the hyphen that is seen there, elsewhere it is none', () => {
  expect(foldSigns('2014\u00ad2020年，0570\u00ad1234567')).toBe('2014-2020年，0570-1234567');
  expect(foldSigns('无\u00ad障碍 in\u00adclusive')).toBe('无障碍 inclusive');
});
