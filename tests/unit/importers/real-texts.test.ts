import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ClauseKind } from '../../../src/domain/policies/clauses.ts';
import type { Divisions } from '../../../src/importers/policy/place.ts';
import { findMismatch, parseWritten } from '../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import { parseDivisions } from '../../../src/records/divisions.ts';
import { realTownships } from '../../support/real-divisions.ts';
import { importFile, real, type Outcome } from './support.ts';

test.skip(!existsSync(real), `the real texts are not on this machine: ${real}`);

interface Expected {
  fields: Record<string, unknown>;
  /** Field and line of what was moved out of the body. */
  moved: string[];
  chapters: number;
  sections?: number[];
  items?: number[];
  dashes?: number;
  leftOut: string[];
  doubts: string[];
}

const mixedDigits = [32, 36, 38, 40, 42].map((line) => `${line} 编号的数字全角和半角混用`);
const joined = ['17/19', '53/55', '69/71', '83/85', '99/101'].map(
  (lines) => `${lines.split('/')[1] ?? ''} 句子在行尾断开，已和上一行接成一段，请核对 ${lines}`,
);

const texts: Record<string, Expected> = {
  'suzhou-2020-49': {
    fields: {
      number: { text: '苏残字〔2020〕49号', agency: '苏残字', year: 2020, serial: 49 },
      issuers: ['苏州市残疾人联合会'],
      kind: '意见',
      adoptedOn: '2020-07-30',
      place: '3205',
      recipients: ['各市、区残联', '苏州工业园区社会事业局'],
    },
    moved: ['issuers 3', 'number 5', 'title 9'],
    chapters: 5,
    sections: [2, 3, 3, 6, 2],
    dashes: 3,
    leftOut: [],
    doubts: [joined[0] ?? '', '23 中文句子里有外文单词', ...joined.slice(1)],
  },
  'sixian-2020-reform': {
    fields: {
      issuers: ['泗县人民政府办公室'],
      kind: '通知',
      adoptedOn: '2020-03-18',
      place: '341324',
      recipients: ['各乡镇人民政府', '县经济开发区管委会', '县政府有关部门'],
      note: '此件公开发布',
    },
    moved: ['title 1'],
    chapters: 8,
    sections: [0, 5, 4, 5, 4, 4, 0, 2],
    leftOut: [],
    doubts: ['43 括号一半全角一半半角'],
  },
  'zhengzhou-2020-43': {
    fields: {
      number: { text: '郑残联〔2020〕43号', agency: '郑残联', year: 2020, serial: 43 },
      issuers: ['郑州市残疾人联合会', '郑州市民政局', '中共郑州市委城乡社区发展治理委员会'],
      kind: '通知',
      adoptedOn: '2020-10-12',
      place: '4101',
      recipients: ['各开发区残联、民政局', '区县（市）残联、民政局'],
    },
    moved: ['number 4', 'title 6'],
    chapters: 5,
    sections: [0, 0, 0, 4, 0],
    items: [0, 0, 7, 0, 3],
    leftOut: [],
    doubts: mixedDigits,
  },
  'cdpf-2012-21': {
    fields: {
      number: { text: '残联厅〔2012〕21号', agency: '残联厅', year: 2012, serial: 21 },
      issuers: ['中国残疾人联合会办公厅'],
      kind: '通知',
      adoptedOn: '2012-03-28',
      recipients: ['各省、自治区、直辖市及计划单列市残联', '新疆生产建设兵团残联', '黑龙江农垦总局残联'],
    },
    moved: ['title 9', 'number 10'],
    chapters: 4,
    sections: [3, 5, 3, 8],
    leftOut: [
      '1 网页标题，和正文前的标题重复',
      '2 编辑的说明',
      '3 网页的时间',
      '4 网页的浏览次数',
      '5 网页标签',
      '6 网页标签',
      '7 网页标签',
      '8 网页摘要，重复标题和开头，后面被截断',
      '50 评论区',
      '51 相关链接',
      '52 评论区',
    ],
    doubts: [
      '8 网页摘要，话没有说完',
      '45 有联系人姓名或电子邮箱，公开前请核对',
      '47 有联系人姓名或电子邮箱，公开前请核对',
    ],
  },
  'tianjin-12-5-organization': {
    fields: { kind: '方案', publishedOn: '2014-09-17' },
    moved: ['title 2', 'publishedOn 3'],
    chapters: 3,
    items: [0, 0, 14],
    dashes: 12,
    leftOut: [
      '1 网页导航文字',
      '69 网站页脚',
      '70 网页导航文字',
      '71 网站页脚',
      '72 网站页脚',
      '73 网页导航文字',
      '74 网站页脚',
      '75 网站页脚',
      '76 网站页脚',
    ],
    doubts: ['43 字重复', '57 标点重复或位置不对'],
  },
};

const count = ({ tree }: Outcome, kind: ClauseKind): number => tree.filter((it) => it.kind === kind).length;
const byChapter = ({ tree }: Outcome, kind: ClauseKind): number[] =>
  tree
    .filter((it) => it.kind === 'chapter')
    .map(({ id }) => tree.filter((it) => it.kind === kind && it.ancestors[0] === id).length);

let list: Divisions | undefined;
/** The places of the whole country down to townships, read once. */
const divisionsOfAll = (): Divisions =>
  (list ??= parseDivisions(realTownships()).divisions.map(({ code, name }) => [code, name] as const));

for (const [stem, expected] of Object.entries(texts))
  test(`${stem}: fields, clauses, what is left out and what looks wrong`, () => {
    const path = resolve(real, 'policies', `${stem}.txt`);
    const it = importFile(path, { divisions: divisionsOfAll() });
    const {
      title,
      imported,
      clauseRule,
      topics,
      keywords,
      interpretations,
      relations,
      commitments,
      ...fields
    } = it.policy;

    expect(fields).toEqual(expected.fields);
    expect(clauseRule).toBe(2);
    expect([topics, keywords, interpretations, commitments]).toEqual([[], [], [], []]);
    expect(relations.every((to) => to.kind === 'implements')).toBe(true);
    expect(imported?.fields.map(({ field, line }) => `${field} ${line}`)).toEqual(expected.moved);
    expect(title).toBe(imported?.fields.find(({ field }) => field === 'title')?.text);

    const zeros = Array.from({ length: expected.chapters }, () => 0);
    expect(count(it, 'chapter')).toBe(expected.chapters);
    expect(byChapter(it, 'section')).toEqual(expected.sections ?? zeros);
    expect(byChapter(it, 'item')).toEqual(expected.items ?? zeros);
    expect(count(it, 'dash')).toBe(expected.dashes ?? 0);
    expect(new Set(it.tree.map(({ id }) => id)).size).toBe(it.tree.length);
    expect(it.tree.filter(({ id }) => /x\d+$/.test(id))).toEqual([]);

    expect(it.leftOut.map(({ line, why }) => `${line} ${why}`)).toEqual(expected.leftOut);
    expect(
      it.doubts.map(({ line, why, what }) => `${line} ${why}${why.includes('断开') ? ` ${what}` : ''}`),
    ).toEqual(expected.doubts);
    expect(findMismatch(readSource(path).lines, parseWritten(it.mdx), it.leftOut)).toBeNull();
  });

const read = (stem: string): Outcome => importFile(resolve(real, 'policies', `${stem}.txt`));

test('Suzhou: sections are numbered through, the three dashes stand in （二） of chapter 一', () => {
  const { tree, doubts } = read('suzhou-2020-49');
  expect(tree.filter((it) => it.kind === 'section').map((it) => it.id)).toEqual([
    ...['c1-s1', 'c1-s2', 'c2-s3', 'c2-s4', 'c2-s5', 'c3-s6', 'c3-s7', 'c3-s8'],
    ...['c4-s9', 'c4-s10', 'c4-s11', 'c4-s12', 'c4-s13', 'c4-s14', 'c5-s15', 'c5-s16'],
  ]);
  expect(tree.filter((it) => it.kind === 'dash').map((it) => it.id)).toEqual([
    'c1-s2-p1',
    'c1-s2-p2',
    'c1-s2-p3',
  ]);
  expect(doubts.find((it) => it.line === 23)?.what).toContain(' and ');
});

test('Tianjin: the 8th paragraph of chapter 二 holds the duty, and what closes the text is not part of item 14', () => {
  const { tree, mdx } = read('tianjin-12-5-organization');
  const duty = tree.find((it) => it.id === 'c2-p8');
  expect(duty?.text).toMatch(/10万.*60万/u);
  const last = tree.at(-1);
  expect(last).toMatchObject({ id: 'c3-p1', kind: 'paragraph', ancestors: ['c3'] });
  expect(mdx).not.toMatch(/issuers|number:|adoptedOn|<Signature>/);
});

test('the forwarding notices: the plan is an attached text with ids of its own, 抄送 and 印发 close the whole', () => {
  const zhengzhou = read('zhengzhou-2020-43');
  const sixian = read('sixian-2020-reform');
  for (const { tree, mdx } of [zhengzhou, sixian]) {
    expect(mdx.match(/<Attachment title="[^"]+">/g)).toHaveLength(1);
    expect(tree.filter((it) => it.attachment === 0).map((it) => it.id)).toEqual(['p1']);
    expect(tree.filter((it) => it.attachment === 1).every((it) => it.id.startsWith('a1-'))).toBe(true);
  }
  expect(zhengzhou.mdx.match(/<Signature>/g)).toHaveLength(3);
  expect(zhengzhou.mdx).toMatch(/<\/Attachment>\n$/);
  expect(sixian.mdx).toMatch(/<\/Attachment>\n\n<CopyTo>.*<\/CopyTo>\n\n<PrintedBy>.*<\/PrintedBy>\n$/);
  expect(sixian.mdx).toMatch(/<Signature>.*<\/Signature>\n\n<Note>.*<\/Note>\n\n<Attachment/);
});

test('without a list of divisions no place is guessed', () => {
  expect(read('suzhou-2020-49').policy.place).toBeUndefined();
});

test('the texts that a text says it implements', () => {
  const counts = Object.keys(texts).map((stem) => [stem, read(stem).policy.relations.length]);
  expect(Object.fromEntries(counts)).toEqual({
    'suzhou-2020-49': 0,
    'sixian-2020-reform': 3,
    'zhengzhou-2020-43': 1,
    'cdpf-2012-21': 0,
    'tianjin-12-5-organization': 3,
  });
});
