import { expect, test } from '@playwright/test';
import { clausesOf, type Block } from '../../../../src/domain/policies/clauses.ts';

const h = (text: string, depth = 2, attachment = 0): Block => ({ kind: 'heading', text, depth, attachment });
const p = (text: string, attachment = 0): Block => ({ kind: 'paragraph', text, attachment });
const ids = (...blocks: Block[]) => clausesOf(blocks, 1).map((it) => it.id);

test('ids say the kind of marker, so that no two kinds collide', () => {
  expect(ids(h('三、措施'), h('（六）培训', 3), p('甲。'), p('1．乙。'), p('（1）丙。'), p('①丁。'))).toEqual(
    ['c3', 'c3-s6', 'c3-s6-p1', 'c3-s6-n1', 'c3-s6-n1-m1', 'c3-s6-n1-m1-r1'],
  );
});

test('an item of a chapter hangs on the chapter', () => {
  expect(ids(h('三、措施'), p('1．甲。'), p('2．乙。'))).toEqual(['c3', 'c3-n1', 'c3-n2']);
});

test('the eighth unnumbered paragraph of a chapter is its p8', () => {
  const paragraphs = Array.from({ length: 8 }, (_, index) => p(`—— 第${index + 1}件事。`));
  const clauses = clausesOf([h('二、任务'), ...paragraphs], 1);
  expect(clauses.at(-1)).toMatchObject({
    id: 'c2-p8',
    kind: 'dash',
    citation: '二、第 8 段',
    ancestors: ['c2'],
  });
});

test('sections numbered through over the chapters keep their printed numbers', () => {
  expect(ids(h('一、甲'), h('（一）', 3), h('（二）', 3), h('二、乙'), h('（三）', 3))).toEqual([
    'c1',
    'c1-s1',
    'c1-s2',
    'c2',
    'c2-s3',
  ]);
});

test('what stands before the first number belongs to nothing', () => {
  expect(ids(p('为了……'), p('现通知如下：'), h('一、甲'))).toEqual(['p1', 'p2', 'c1']);
});

test('a paragraph that closes a text is not part of its last item', () => {
  const clauses = clausesOf([h('三、措施'), p('1．甲。'), p('2．乙。'), p('各地要抓好落实。')], 1);
  expect(clauses.at(-1)).toMatchObject({ id: 'c3-p1', ancestors: ['c3'] });
});

test('a paragraph that closes a chapter is not part of its last item either', () => {
  const clauses = clausesOf([h('一、甲'), p('1．乙。'), p('以上各项年底前完成。'), h('二、丙')], 1);
  expect(clauses[2]?.id).toBe('c1-p1');
});

test('a paragraph between two items goes on with the first', () => {
  expect(ids(h('一、甲'), p('1．乙。'), p('乙的说明。'), p('2．丙。'))[2]).toBe('c1-n1-p1');
});

test('a paragraph below a heading belongs to it, however the text goes on', () => {
  expect(ids(h('一、甲'), h('（一）乙', 3), p('说明。'), h('二、丙'))[2]).toBe('c1-s1-p1');
});

test('articles are numbered through the chapters, and keep their later paragraphs (款)', () => {
  expect(
    ids(
      h('第一章 总则'),
      p('第一条 甲。'),
      p('（一）乙；'),
      p('第二条 丙。'),
      p('丁。'),
      h('第二章 附则'),
      p('第三条 戊。'),
      p('己。'),
    ),
  ).toEqual(['c1', 'c1-art1', 'c1-art1-s1', 'c1-art2', 'c1-art2-p1', 'c2', 'c2-art3', 'c2-art3-p1']);
});

test('a heading without a number nests by its depth', () => {
  expect(ids(h('目标'), p('甲。'), h('任务'), h('近期', 3), p('乙。'))).toEqual([
    'h1',
    'h1-p1',
    'h2',
    'h2-h1',
    'h2-h1-p1',
  ]);
});

test('attached texts have prefixes of their own', () => {
  const clauses = clausesOf([h('一、甲'), h('一、乙', 2, 1), p('丙。', 1), h('一、丁', 2, 2)], 1);
  expect(clauses.map((it) => it.id)).toEqual(['c1', 'a1-c1', 'a1-c1-p1', 'a2-c1']);
  expect(clauses.map((it) => it.citation)).toEqual([
    '一、',
    '附件：一、',
    '附件：一、第 1 段',
    '附件2：一、',
  ]);
  expect(clauses[2]).toMatchObject({ attachment: 1, ancestors: ['a1-c1'] });
});

test('a number that the text prints twice still gives two ids', () => {
  expect(ids(h('一、甲'), p('1．乙。'), p('1．丙。'), h('一、又一'), p('1．丁。'))).toEqual([
    'c1',
    'c1-n1',
    'c1-n1x2',
    'c1x2',
    'c1x2-n1',
  ]);
});

test('lists and tables are paragraphs to cite; a number inside them is not read', () => {
  const blocks: Block[] = [
    h('一、甲'),
    { kind: 'list', text: '1．乙', attachment: 0 },
    { kind: 'table', text: '（一）', attachment: 0 },
  ];
  expect(clausesOf(blocks, 1).map((it) => `${it.id} ${it.kind}`)).toEqual([
    'c1 chapter',
    'c1-p1 list',
    'c1-p2 table',
  ]);
});

test('a clause says how to cite it, without the space that a text prints inside its brackets', () => {
  expect(clausesOf([h('三、甲'), h('（ 六 ）乙', 3), p('1．丙。')], 1).at(-1)).toMatchObject({
    citation: '三、（六）1．',
    marker: '1．',
    text: '1．丙。',
    heading: false,
  });
});

test('one clause a block, in order, and ids differ', () => {
  const blocks = ['一、', '（一）', '1．', '', '（1）', '①', '', '二、', '第三条', ''].flatMap(
    (marker, index) => [p(`${marker}甲${index}`), p(`${marker}乙${index}`)],
  );
  const clauses = clausesOf(blocks, 1);
  expect(clauses.map((it) => it.text)).toEqual(blocks.map((it) => it.text));
  expect(new Set(clauses.map((it) => it.id)).size).toBe(blocks.length);
});
