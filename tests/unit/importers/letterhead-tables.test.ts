import { expect, test } from '@playwright/test';
import { importPolicy } from '../../../src/importers/policy/import-policy.ts';
import { unfoldTables } from '../../../src/importers/policy/layout-tables.ts';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import type { SourceLine } from '../../../src/importers/source/types.ts';

const below = [
  '关于做好云朵工作的通知',
  '各县（市、区）残联：',
  '现将云朵工作的安排通知如下，请结合实际认真贯彻执行，遇到问题及时报告，并把办理情况转告本地的居民。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];

/** A Word file whose letterhead stands in a table. */
const read = (table: string[][], text = below) => {
  const lines: SourceLine[] = [
    { line: 1, text: table.flat().join(''), table },
    ...text.map((it, at) => ({ line: at + 2, text: it })),
  ];
  const { mdx, leftOut } = importPolicy({
    ...{ file: 'a.docx', stem: 'cloud', sha256: '0'.repeat(64), encoding: 'Word 文档', unit: '段' },
    ...{ lines, doubts: [], beside: [], changed: [] },
  });
  const { number, issuers, title } = readMdx(mdx).policy;
  return { number: number?.text, issuers, title, leftOut: leftOut.map((it) => it.what) };
};

const number = '云残发〔2024〕12号';
const one = ['云汀市残疾人联合会'];
const tables: [about: string, table: string[][]][] = [
  ['rows', [['云汀市残疾人联合会文件'], [number], ['签发人：赵明']]],
  ['cells beside each other', [['云汀市残疾人联合会文件', number]]],
  [
    'a cell of its own for 文件',
    [
      ['云汀市残疾人联合会', '文件'],
      [number, '签发人：', '赵　明'],
    ],
  ],
  ['two things in one cell', [[`云汀市残疾人联合会文件 ${number}`], ['签发人：赵明']]],
  ['a number cut by the table', [['云汀市残疾人联合会文件'], ['云残发〔2024〕', '12号']]],
  ['spaced signs', [['云 汀 市 残 疾 人 联 合 会 文 件'], ['云残发〔2024〕 12号']]],
  [
    'urgency and another word',
    [
      ['000012', '特急'],
      ['云汀市残疾人联合会文件', ''],
      [number, '类别：甲'],
    ],
  ],
];
for (const [about, table] of tables)
  test(`a letterhead in a table gives body and number: ${about}`, () => {
    expect(read(table)).toMatchObject({ number, issuers: one, title: below[0] });
  });

test('joint letterheads name every body, an order its number', () => {
  const joint = [...below.slice(0, 3), '云汀市残疾人联合会　　云汀市民政局', '2024年5月6日'];
  const both = ['云汀市残疾人联合会', '云汀市民政局'];
  expect(read([['云汀市残疾人联合会'], ['云汀市民政局'], ['文件'], [number]], joint)).toMatchObject({
    number,
    issuers: both,
  });
  expect(read([['云汀市残疾人联合会', '文件'], ['云汀市民政局', ''], [number]], joint)).toMatchObject({
    number,
    issuers: both,
  });
  expect(
    read(
      [['云汀市人民政府令'], ['第45号']],
      ['云汀市云朵管理办法', ...below.slice(2, 3), '云汀市人民政府', '2024年5月6日'],
    ),
  ).toMatchObject({ number: '第45号', issuers: ['云汀市人民政府'] });
});

test('a letterhead and its number glued in one line are two, a table of other bodies stays one', () => {
  const glued = [{ line: 1, text: `云汀市残疾人联合会文件${number}` }];
  expect(unfoldTables(glued).map((it) => it.text)).toEqual(['云汀市残疾人联合会文件', number]);
  const list = [
    {
      line: 1,
      text: '',
      table: [
        ['单位', '文号'],
        ['云汀市民政局', number],
      ],
    },
  ];
  expect(unfoldTables(list)).toEqual(list);
  const facts = [{ line: 1, text: `发布单位\t市残联\t文件编号\t${number}` }];
  expect(unfoldTables(facts)).toEqual(facts);
});
