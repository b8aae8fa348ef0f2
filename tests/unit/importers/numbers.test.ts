import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { noDecisions } from '../../../src/importers/policy/decisions.ts';
import { importPolicy } from '../../../src/importers/policy/import-policy.ts';
import { changesOf, readPublished } from '../../../src/importers/policy/published.ts';
import { findMismatch, parseWritten, readMdx } from '../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../src/importers/source/read-source.ts';
import type { SourceText } from '../../../src/importers/source/types.ts';
import { clausesOf, type Clause } from '../../../src/domain/policies/clauses.ts';
import { blocksOf } from '../../../src/mdx/blocks.ts';
import { importBytes, importFile, real, root, type Outcome } from './support.ts';

const intake = (name: string): Outcome => importFile(resolve(root, 'tests/fixtures/intake', name));
const ids = ({ tree }: { tree: Clause[] }): string[] => tree.map((it) => (it.heading ? `# ${it.id}` : it.id));

test('07: 一、 and 二、 below an article are items of it', () => {
  const it = intake('07-list-under-an-article/input.txt');
  expect(ids(it)).toEqual(['art1', 'art2', 'art2-n1', 'art2-n2', 'art3', 'art4']);
  expect(it.tree[4]?.citation).toBe('第三条');
  expect(it.clauses).toEqual({ article: 4, item: 2 });
});

test('09: a 目录 is told and left out, the chapters stand once', () => {
  const it = intake('09-table-of-contents/input.txt');
  expect(ids(it)).toEqual(['# c1', 'c1-art1', '# c2', 'c2-art2', '# c3', 'c3-art3']);
  expect(it.leftOut.map(({ line, what }) => `${line} ${what}`)).toEqual([
    ...['2 目　录', '3 第一章 总则', '4 第二章 康复', '5 第三章 附则'],
  ]);
  expect(it.leftOut.every(({ why }) => why.startsWith('目录'))).toBe(true);
});

test('10: 第二条之一 is an article of its own', () => {
  const it = intake('10-article-inserted-zhi-yi/input.txt');
  expect(it.tree.map(({ id, citation }) => `${id} ${citation}`)).toEqual([
    ...['art1 第一条', 'art2 第二条', 'art2-1 第二条之一', 'art3 第三条'],
  ]);
  expect(it.doubts).toEqual([]);
});

test('15: an attached text whose title stands behind its label', () => {
  const it = intake('15-attachment-title-behind-its-label/input.txt');
  expect(ids(it).slice(-2)).toEqual(['# a1-c1', 'a1-c1-p1']);
  expect(it.mdx).toContain('<Attachment title="附件：云汀市社区康复服务实施细则">');
  expect(it.policy).toMatchObject({ issuers: ['云汀市残疾人联合会'], adoptedOn: '2024-05-06' });
});

test('16: an attached title on two lines', () => {
  const it = intake('16-attached-title-on-two-lines/input.txt');
  expect(it.mdx).toContain('<Attachment title="云汀市残疾人保障和发展规划实施方案">');
  expect(ids(it)).toEqual(['p1', '# a1-c1', 'a1-c1-p1']);
  expect(it.policy).toMatchObject({ issuers: ['云汀市残疾人联合会'], adoptedOn: '2024-05-06' });
});

test('17: the list of attachments is one block below the text', () => {
  const it = intake('17-list-of-attachments-is-an-item/input.txt');
  expect(ids(it)).toEqual(['p1', '# c1', 'c1-p1', '# c2', 'c2-s1', 'p2']);
  expect(it.mdx).toContain('附件：1．社区康复服务实施细则\\\n2．社区康复服务登记表\n');
  expect(it.doubts).toEqual([]);
});

test('22: a sentence goes on with a figure on the next line', () => {
  const it = intake('22-broken-line-begins-with-figures/input.txt');
  expect(ids(it)).toEqual(['p1', '# c1', 'c1-p1']);
  expect(it.doubts.map(({ what }) => what)).toEqual(['6/7']);
});

test('38: headings of Word are headings', () => {
  const it = intake('38-docx-heading-styles/input.docx');
  expect(ids(it)).toEqual(['p1', '# h1', 'h1-p1', '# h2', 'h2-p1']);
});

test('40: 第一部分 and ㈠', () => {
  const it = intake('40-other-numbering/input.txt');
  expect(ids(it)).toEqual(['p1', '# part1', 'part1-p1', '# part2', 'part2-s1', 'part2-s2']);
});

const frame = (body: string): string => `云汀市残疾人联合会关于做好演示工作的通知
各区残联：
为做好演示工作，让每个人都看得懂、用得上、信得过，现将有关事项通知如下，请各单位认真执行。
${body}
`;

test('what looks like a number and is none is told, with its line', () => {
  const { unread, tree } = importBytes(
    frame(
      '一、标准\n一级残疾人每人二百元。\n二、发放\n按月发放。\n四、五级残疾人另行规定。\n三、附则\n按期执行。',
    ),
  );
  expect(unread.map(({ kind, where, what }) => `${kind} ${where ?? ''} ${what}`)).toContain(
    'untaken 第 8 行 四、五级残疾人另行规定。',
  );
  expect(tree.filter((it) => it.kind === 'chapter').map((it) => it.id)).toEqual(['c1', 'c2', 'c3']);
});

test('a broken line that begins like a number goes on with the sentence', () => {
  const line = '补贴对象为本市户籍并且领取了中华人民共和国残疾人证的一级、二级残疾人，以及智力、精神';
  const it = importBytes(frame(`一、甲\n${line}\n三、四级残疾人，按月发放。\n二、乙\n按期执行。`));
  expect(it.tree.some(({ text }) => text === `${line}三、四级残疾人，按月发放。`)).toBe(true);
  expect(it.tree.filter((clause) => clause.kind === 'chapter')).toHaveLength(2);
});

const contents: [what: string, lines: string][] = [
  ['with leaders and page numbers', '目  录\n一、目标………………1\n二、任务 ...... 3'],
  ['with page numbers behind a tab', '目录\n一、目标\t1\n二、任务\t12'],
  ['with the articles in brackets', '目次\n一、目标（第一条—第三条）\n二、任务（第四条）'],
  ['without its label', '一、目标\n二、任务\n三、要求'],
];
for (const [what, lines] of contents)
  test(`a 目录 ${what} is left out`, () => {
    const it = importBytes(
      frame(`${lines}\n一、目标\n做好工作。\n二、任务\n抓紧落实。\n三、要求\n按期完成。`),
    );
    expect(ids(it)).toEqual(['p1', '# c1', 'c1-p1', '# c2', 'c2-p1', '# c3', 'c3-p1']);
    expect(it.leftOut).toHaveLength(lines.split('\n').length);
  });

test('a 目录 with leaders is left out also where the text begins with words before its first heading', () => {
  const lines = '目录\n一、目标 ........ 1\n（一）任务 ........ 3\n二、要求 ........ 9';
  const text = '为保障权益，制定本规划。\n一、目标\n做好工作。\n（一）任务\n抓紧落实。\n二、要求\n按期完成。';
  const it = importBytes(frame(`${lines}\n${text}`));
  expect(it.leftOut.map(({ what }) => what)).toEqual(lines.split('\n'));
  expect(it.tree.filter(({ kind }) => kind === 'chapter')).toHaveLength(2);
  const row = importBytes(frame('目录\n甲 ........ 1\n乙 ........ 3\n一、目标\n做好工作。'));
  expect(row.leftOut).toEqual([]);
});

test('a list that is said twice and has words of its own is no 目录', () => {
  const it = importBytes(frame('一、目标\n做好工作。\n二、任务\n抓紧落实。\n三、要求\n按期完成。'));
  expect(it.leftOut).toEqual([]);
});

test('every new form comes back from the MDX as it stands', () => {
  const body = [
    ...['Ⅰ、甲方', '1.1 做好', '1.2 落实', 'Ⅱ、乙方', '(a) 做好', '(b) 落实', '1) 做好', '2) 落实'],
    ...[
      '【一】做好',
      '【二】落实',
      '⑴做好',
      '⑵落实',
      '⒈做好',
      '⒉落实',
      '第一部分 做好',
      '一是做好',
      '二是落实',
    ],
    ...['附件：1. 名单', '2. 表*格_', '3. #表'],
  ];
  const it = importBytes(frame(body.join('\n')));
  const words = it.tree.map(({ text }) => text).join('');
  expect(words.replace(/\s/gu, '')).toContain(body.join('').replace(/\s/gu, ''));
});

test('a text that replaces a published one keeps its rule, and the ids that are gone are told', () => {
  const old = resolve(root, 'content/policies/yunting-2021-12-associations.mdx');
  const published = readPublished(old);
  expect(published?.clauseRule).toBe(1);
  const decided = { decisions: noDecisions, unit: '行', certain: new Set<string>() };
  const mdx = readFileSync(old, 'utf8');
  expect(changesOf(published, mdx, decided).filter(({ kind }) => kind === 'missing')).toEqual([]);
  const shorter = mdx.replace(/\n---\n[\s\S]*$/, '\n---\n\n只有一段。\n');
  expect(
    changesOf(published, shorter, decided).flatMap(({ kind, what }) => (kind === 'missing' ? [what] : [])),
  ).toEqual(published?.ids.filter((id) => id !== 'p1'));
  expect(readPublished(join(root, 'content/policies/none.mdx'))).toBeUndefined();
});

test.describe('real laws', () => {
  const folder = resolve(real, 'laws');
  test.skip(!existsSync(folder), `the real laws are not on this machine: ${folder}`);
  const expected = existsSync(folder)
    ? (JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as Record<
        string,
        { chapters: number; articles: number }
      >)
    : {};
  /** With a title that every version of the importer knows for one: titles are another test's. */
  const titled = (source: SourceText): SourceText => ({
    ...source,
    lines: source.lines.map((it, index) => (index === 0 ? { ...it, text: '云汀市演示办法' } : it)),
  });
  for (const [file, { chapters, articles }] of Object.entries(expected))
    test(`${file} has ${chapters} chapters and ${articles} articles, each once`, () => {
      const source = titled(readSource(resolve(folder, file)));
      const it = importPolicy(source);
      const tree = clausesOf(blocksOf(readMdx(it.mdx).body), 2);
      const numbers = (kind: string): number[] =>
        tree.filter((clause) => clause.kind === kind).map((clause) => clause.number?.number ?? 0);
      const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
      expect(numbers('chapter')).toEqual(upTo(chapters));
      expect(numbers('article')).toEqual(upTo(articles));
      expect(tree.filter((clause) => clause.kind === 'chapter').every((clause) => clause.heading)).toBe(true);
      expect(tree.filter((clause) => /x\d/.test(clause.id) || clause.passed)).toEqual([]);
      expect(it.doubts.filter(({ why }) => why.includes('编号'))).toEqual([]);
      expect(findMismatch(source.lines, parseWritten(it.mdx), it.leftOut)).toBeNull();
    });
});

test.describe('real pages', () => {
  const folder = resolve(real, 'policies-web');
  test.skip(!existsSync(folder), `the real pages are not on this machine: ${folder}`);
  test('no two clauses of a page have one id or one citation', () => {
    const files = Object.keys(JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8')) as object);
    for (const stem of files) {
      const { tree } = importFile(resolve(folder, `${stem.replace(/\.txt$/, '')}.txt`));
      expect(new Set(tree.map(({ id }) => id)).size, stem).toBe(tree.length);
      expect(new Set(tree.map(({ citation }) => citation)).size, stem).toBe(tree.length);
      expect(
        tree.filter(({ id }) => /x\d/.test(id)),
        stem,
      ).toEqual([]);
    }
  });
});
