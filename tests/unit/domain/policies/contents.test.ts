import { expect, test } from '@playwright/test';
import { clausesOf, type Block } from '../../../../src/domain/policies/clauses.ts';
import {
  contentsOf,
  readableContents,
  type ContentsEntry,
} from '../../../../src/domain/policies/contents.ts';

const paragraph = (text: string, attachment = 0): Block => ({ kind: 'paragraph', text, attachment });
const heading = (text: string, attachment = 0): Block => ({ kind: 'heading', depth: 2, text, attachment });

test('chapters with their numbered clauses, two levels deep; an attached text is a line with its chapters', () => {
  const long = `（二）${'长'.repeat(30)}。后面`;
  const blocks = [
    paragraph('没有编号的开头。'),
    heading('一、总体要求，写全'),
    paragraph('（一）范围。后面的话。'),
    paragraph('1．更深一层。'),
    paragraph(long),
    heading('二、保障'),
    heading('第一章 附件的章', 1),
    paragraph('第一条 附件的条。', 1),
  ];
  expect(contentsOf(clausesOf(blocks, 2), ['实施方案'])).toEqual([
    {
      id: 'c1',
      label: '一、总体要求，写全',
      children: [
        { id: 'c1-s1', label: '（一）范围', children: [] },
        { id: 'c1-s2', label: `（二）${'长'.repeat(23)}…`, children: [] },
      ],
    },
    { id: 'c2', label: '二、保障', children: [] },
    { id: 'a1', label: '实施方案', children: [{ id: 'a1-c1', label: '第一章 附件的章', children: [] }] },
  ]);
});

test('a sentence of the greatest length stays whole', () => {
  const exactly = `（一）${'长'.repeat(23)}`;
  const [chapter] = contentsOf(clausesOf([heading('一、甲'), paragraph(exactly)], 2), []);
  expect(chapter?.children.map(({ label }) => label)).toEqual([exactly]);
});

const entries = (count: number, children: ContentsEntry[] = []): ContentsEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `art${index + 1}`,
    label: `第${index + 1}条`,
    children,
  }));

test('of a long table of contents the top level is listed, of a long text without chapters clauses at even distances', () => {
  const short = entries(10, entries(14));
  expect(readableContents(short)).toEqual({ entries: short, extent: 'all' });
  expect(readableContents(entries(10, entries(15)))).toEqual({ entries: entries(10), extent: 'top' });
  const { entries: some, extent } = readableContents(entries(301));
  expect(extent).toBe('some');
  expect(some.map(({ id }) => id).slice(0, 3)).toEqual(['art1', 'art4', 'art7']);
  expect(some).toHaveLength(101);
});
