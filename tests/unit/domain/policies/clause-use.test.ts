import { expect, test } from '@playwright/test';
import { clausesOf, type Block, type Clause } from '../../../../src/domain/policies/clauses.ts';

/** Lines of a text: `#`, `##` … before a heading, `@2` before what stands in the second attached text. */
function blocksOf(lines: string): Block[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, part, marks, text = ''] = /^(?:@(\d)\s)?(#*)\s*(.*)$/u.exec(line.trim()) ?? [];
      const attachment = Number(part ?? 0);
      return marks
        ? { kind: 'heading', depth: marks.length + 1, text, attachment }
        : { kind: 'paragraph', text, attachment };
    });
}
const clauses = (lines: string): Clause[] => clausesOf(blocksOf(lines), 2);
const ids = (lines: string): string =>
  clauses(lines)
    .map((it) => it.id)
    .join(' ');
const citations = (lines: string): string[] => clauses(lines).map((it) => it.citation);

const used: [what: string, lines: string, ids: string][] = [
  [
    '一、 below an article that goes on is an item of it',
    '第一条 甲。\n第二条 下列人员：\n一、乙；\n二、丙。\n第三条 丁。\n第四条 戊。',
    'art1 art2 art2-n1 art2-n2 art3 art4',
  ],
  [
    'of the last article, too, where another has shown it',
    '第一条 甲：\n一、乙；\n二、丙。\n第二条 丁：\n一、戊；\n二、己。',
    'art1 art1-n1 art1-n2 art2 art2-n1 art2-n2',
  ],
  [
    'chapters 一、 with articles through them stay chapters',
    '# 一、总则\n第一条 甲。\n第二条 乙。\n# 二、附则\n第三条 丙。',
    'c1 c1-art1 c1-art2 c2 c2-art3',
  ],
  [
    '一、 below 第一章 stands in it, and may be numbered through',
    '# 第一章 甲\n一、乙。\n二、丙。\n# 第二章 丁\n三、戊。\n四、己。',
    'c1 c1-c1 c1-c2 c2 c2-c3 c2-c4',
  ],
  [
    '编, 章, 节 and 条',
    '# 第一编 甲\n## 第一章 乙\n### 第一节 丙\n第一条 丁。\n第二条 戊。\n### 第二节 己\n第三条 庚。\n## 第二章 辛\n第四条 壬。\n# 第二编 癸\n## 第三章 子\n第五条 丑。',
    'part1 part1-c1 part1-c1-sec1 part1-c1-sec1-art1 part1-c1-sec1-art2 part1-c1-sec2 part1-c1-sec2-art3 part1-c2 part1-c2-art4 part2 part2-c3 part2-c3-art5',
  ],
  [
    '第一部分 with ㈠',
    '# 第一部分 甲\n乙。\n# 第二部分 丙\n㈠丁。\n㈡戊。',
    'part1 part1-p1 part2 part2-s1 part2-s2',
  ],
  [
    'a mark behind 条 or 章 is no reason to take the article for words',
    '第一章、甲\n第一条、乙。\n第二条、各有关单位丙。\n第三条、第四条的规定不适用。\n第三条、四条另行规定。\n第三条、丁。',
    'c1 c1-art1 c1-art2 c1-art2-p1 c1-art2-p2 c1-art3',
  ],
  [
    'an inserted article',
    '第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第 二 条 之 二 丁。\n第三条 戊。',
    'art1 art2 art2-1 art2-2 art3',
  ],
  [
    'articles beyond a hundred',
    '第一百二十二条 甲。\n第一百二十三条 乙。\n第一百二十四条 丙。',
    'art122 art123 art124',
  ],
  [
    'articles beyond a thousand',
    '第九百九十九条 甲。\n第一千条 乙。\n第一千零一条 丙。',
    'art999 art1000 art1001',
  ],
  ['articles in figures', '第1条 甲。\n第2条 乙。\n第３条 丙。', 'art1 art2 art3'],
  ['廿一、 and 卅', '二十、甲。\n廿一、乙。\n廿二、丙。', 'c20 c21 c22'],
  [
    '（一） within 1．, where 2． goes on',
    '# 一、甲\n1．乙：\n（一）丙；\n（二）丁。\n2．戊。',
    'c1 c1-n1 c1-n1-s1 c1-n1-s2 c1-n2',
  ],
  [
    '（一） after 1． that ended',
    '# 一、甲\n1．乙。\n2．丙。\n（一）丁。\n（二）戊。',
    'c1 c1-n1 c1-n2 c1-s1 c1-s2',
  ],
  [
    'sections through chapters',
    '# 一、甲\n（一）乙。\n（二）丙。\n# 二、丁\n（三）戊。\n（四）己。',
    'c1 c1-s1 c1-s2 c2 c2-s3 c2-s4',
  ],
  [
    'a list that begins anew below a paragraph',
    '# 一、甲\n1．乙。\n2．丙。\n另需：\n1．丁。\n2．戊。',
    'c1 c1-n1 c1-n2 c1-p1 c1-p1-n1 c1-p1-n2',
  ],
  [
    'a list within an item, which goes on',
    '1．甲。\n2．乙。\n材料如下：\n1．丙。\n3．戊。',
    'n1 n2 n2-p1 n2-p1-n1 n3',
  ],
  [
    'lists of the 款 of an article',
    '第一条 甲：\n（一）乙；\n（二）丙。\n有下列情形的：\n（一）丁；\n（二）戊。\n第二条 己。',
    'art1 art1-s1 art1-s2 art1-p1 art1-p1-s1 art1-p1-s2 art2',
  ],
  ['a list anew below its own item', '1．甲。\n2．乙：\n1．丙。\n2．丁。', 'n1 n2 n2-n1 n2-n2'],
  [
    'a second text in the body, under its title',
    '# 一、甲\n乙。\n# 二、丙\n丁。\n云汀市演示细则\n# 一、戊\n己。',
    'c1 c1-p1 c2 c2-p1 p1 p1-c1 p1-c1-p1',
  ],
  [
    'decimal numbers',
    '# 1　总则\n# 1.1　目的\n甲。\n# 1.2　范围\n1.2.1　乙。\n1.2.2　丙。\n# 2　职责\n# 2.1　丁\n（1）戊。\n（2）己。',
    'd1 d1-d1 d1-d1-p1 d1-d2 d1-d2-d1 d1-d2-d2 d2 d2-d1 d2-d1-m1 d2-d1-m2',
  ],
  [
    'decimals below items',
    '1．甲。\n1.1乙。\n1.2丙。\n2．丁。\n2.1戊。\n2.2己。',
    'n1 n1-d1 n1-d2 n2 n2-d1 n2-d2',
  ],
  ['Ⅰ、 over 一、', 'Ⅰ、甲\n一、乙。\n二、丙。\nⅡ、丁\n一、戊。\n二、己。', 'i1 i1-c1 i1-c2 i2 i2-c1 i2-c2'],
  [
    '甲、 and 乙、 in an article',
    '第一条 甲方：\n甲、丁；\n乙、戊。\n第二条 己。',
    'art1 art1-t1 art1-t2 art2',
  ],
  ['(a) in an item', '（1）甲：\n(a)乙；\n(b)丙。\n（2）丁。', 'm1 m1-l1 m1-l2 m2'],
  ['一是 as paragraphs', '（一）甲。\n一是乙。\n二是丙。\n（二）丁。', 's1 s1-o1 s1-o2 s2'],
  ['【一】 and 1）', '【一】甲\n1）乙。\n2）丙。\n【二】丁', 's1 s1-m1 s1-m2 s2'],
  ['⑴ ⒈ ①', '⒈甲。\n⑴乙。\n①丙。\n②丁。\n⑵戊。\n⒉己。', 'n1 n1-m1 n1-m1-r1 n1-m1-r2 n1-m2 n2'],
  [
    'a heading without number over new lists',
    '# 目标\n1．甲。\n2．乙。\n# 任务\n1．丙。',
    'h1 h1-n1 h1-n2 h2 h2-n1',
  ],
  ['numbers through headings', '# 目标\n1．甲。\n2．乙。\n# 任务\n3．丙。', 'h1 h1-n1 h1-n2 h2 h2-n3'],
  ['附则 after chapters', '# 第一章 甲\n第一条 乙。\n# 附则\n第二条 丙。', 'c1 c1-art1 h1 h1-art2'],
  ['a number that is missing', '# 一、甲\n# 二、乙\n# 四、丙', 'c1 c2 c4'],
  ['a number printed twice', '1．甲。\n2．乙。\n2．丙。\n3．丁。', 'n1 n2 n2x2 n3'],
  ['the first number within the line above', '主要任务：1．甲；\n2．乙。\n丙。', 'p1 n2 p2'],
  [
    'attached texts for themselves',
    '# 一、甲\n@1 # 一、乙\n@1 （一）丙。\n@2 # 一、丁',
    'c1 a1-c1 a1-c1-s1 a2-c1',
  ],
  [
    'what closes a chapter',
    '# 一、甲\n1．乙。\n2．丙。\n以上年底前完成。\n# 二、丁',
    'c1 c1-n1 c1-n2 c1-p1 c2',
  ],
  [
    'the attachments listed below a text',
    '# 一、甲\n（一）乙。\n附件：1．丙\n2．丁\n3．戊',
    'c1 c1-s1 p1 p2 p3',
  ],
];
for (const [what, lines, expected] of used)
  test(`by use: ${what}`, () => {
    expect(ids(lines)).toBe(expected);
  });

const passed: [what: string, lines: string, passed: string[]][] = [
  [
    '三、四级 in chapter 二',
    '# 一、甲\n# 二、乙\n一、二级残疾人每人百元。\n三、四级残疾人每人五十元。\n# 三、丙',
    ['一、', '三、'],
  ],
  ['三、四级 before the end', '# 一、甲\n# 二、乙\n丙，\n三、四级残疾人每人五十元。', []],
  ['第三条的规定', '第一条 甲。\n第二条 乙，依照\n第三条的规定办理。\n第三条 丙。', ['第三条']],
  ['2． without a first', '# 一、甲\n增长到\n2．全年完成。', ['2．']],
  ['12． of a broken line', '1．甲。\n2．乙，\n12．丙。\n3．丁。', ['12．']],
  ['（三）至（五）项', '（一）甲。\n（二）乙，以及\n（三）至（五）项。\n（三）丙。', ['（三）']],
  ['1.2万户', '到年底完成\n1.2万户。\n1．甲。', []],
  ['A、B两类', '分为\nA、B两类。', []],
  ['甲、乙双方', '第一条 由\n甲、乙双方约定。', []],
  ['一是 alone', '一是加强领导，二是完善制度。', []],
  ['30 名', '招收\n30 名志愿者。', []],
  ['2020 and other years', '2020年底前完成。\n2021．5．6', []],
];
for (const [what, lines, expected] of passed)
  test(`no number: ${what}`, () => {
    expect(clauses(lines).flatMap((it) => (it.passed ? [it.passed] : []))).toEqual(expected);
  });

test('三、四项措施 is chapter 三 where no other is', () => {
  expect(ids('# 一、甲\n# 二、三年目标\n# 三、四项措施\n# 四、丁')).toBe('c1 c2 c3 c4');
  expect(ids('一、甲。\n二、三年目标。\n三、四项措施。\n四、丁。')).toBe('c1 c2 c3 c4');
});

test('an article is cited by its number, one inserted by its own, an item by its article', () => {
  expect(citations('第一条 甲。\n第二条 乙：\n一、丙；\n二、丁。\n第二条之一 戊。\n第三条 己。')).toEqual([
    ...['第一条', '第二条', '第二条一、', '第二条二、', '第二条之一', '第三条'],
  ]);
});

test('a decimal number is cited without those that it names itself', () => {
  expect(citations('# 一、甲\n1.1　乙。\n1.2　丙。\n1.2.1　丁。\n1.2.2　戊。')).toEqual([
    ...['一、', '一、1.1', '一、1.2', '一、1.2.1', '一、1.2.2'],
  ]);
  expect(citations('1．甲。\n1.1乙。\n1.2丙。')).toEqual(['1．', '1.1', '1.2']);
});

test('what a text numbers twice is cited as the second place, and so is what stands in it', () => {
  expect(citations('# 一、甲\n乙。\n# 一、丙\n丁。')).toEqual([
    ...['一、', '一、第 1 段', '一、（第 2 处）', '一、（第 2 处）第 1 段'],
  ]);
});

/** Numbers from 0 to 1 that are the same on every run. */
function* random(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const forms: ((n: number) => string)[] = [
  (n) => `${chinese[n - 1] ?? ''}、`,
  (n) => `第${chinese[n - 1] ?? ''}章 `,
  (n) => `第${chinese[n - 1] ?? ''}条 `,
  (n) => `（${chinese[n - 1] ?? ''}）`,
  (n) => `${n}．`,
  (n) => `（${n}）`,
  (n) => String.fromCodePoint(0x245f + n),
  (n) => `${n}）`,
  (n) => `1.${n}\u3000`,
  (n) => `(${String.fromCharCode(96 + n)})`,
];

/** A text whose lists nest, begin anew, skip and repeat numbers as no sane text does. */
function wildText(seed: number): Block[] {
  const next = random(seed);
  const pick = (most: number): number => Math.floor(next.next().value * most);
  const blocks: Block[] = [];
  let attachment = 0;
  const write = (level: number): void => {
    const form = forms[pick(forms.length)] ?? String;
    for (let n = 1; n <= 1 + pick(4); n += 1) {
      const printed = form(pick(12) === 0 ? 1 + pick(9) : n);
      const heading = pick(4) === 0;
      blocks.push({
        kind: heading ? 'heading' : 'paragraph',
        text: `${printed}甲${blocks.length}${pick(3) === 0 ? '：' : '。'}`,
        attachment,
        ...(heading ? { depth: 2 + Math.min(level, 4) } : {}),
      });
      if (pick(3) === 0) blocks.push({ kind: 'paragraph', text: `乙${blocks.length}。`, attachment });
      if (level < 4 && pick(2) === 0) write(level + 1);
    }
  };
  for (let part = 0; part < 3; part += 1) {
    attachment = part;
    write(0);
    write(0);
  }
  return blocks;
}

test('whatever a text numbers, ids and citations are unique and its words stay', () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    const blocks = wildText(seed);
    for (const rule of [1, 2] as const) {
      const all = clausesOf(blocks, rule);
      expect(all.map((it) => it.text)).toEqual(blocks.map((it) => it.text));
      expect(new Set(all.map((it) => it.id)).size, `ids of ${seed}`).toBe(all.length);
      expect(new Set(all.map((it) => it.citation)).size, `citations of ${seed}`).toBe(all.length);
      expect(all.every((it) => /^[a-z0-9-]+$/.test(it.id) && it.id.length < 120)).toBe(true);
    }
  }
});

test('work grows with the text and not with its square', () => {
  const stubborn = [
    '1．甲：',
    '1．甲',
    '甲。',
    '三、四级',
    '（一）至（二）项',
    '第三条的',
    '一、甲',
    '2．乙',
    '1.1　丙',
    '（1）',
  ];
  for (const line of stubborn) {
    const blocks: Block[] = Array.from({ length: 8_000 }, () => ({
      kind: 'paragraph',
      text: line,
      attachment: 0,
    }));
    for (const rule of [1, 2] as const) {
      const all = clausesOf(blocks, rule);
      expect(all).toHaveLength(blocks.length);
      expect(Math.max(...all.map((it) => it.id.length))).toBeLessThan(120);
    }
  }
});
