import { expect, test } from '@playwright/test';
import { blocksOf, mdxBodyOf } from '../../../src/mdx/blocks.ts';

test('headings, paragraphs, lists and tables are blocks, in reading order, with their plain text', () => {
  expect(
    blocksOf('为了**加强**[工作](/a/)。\n\n## 一、甲\n\n### （一）乙\n\n- 丙\n- 丁\n\n| 戊 |\n| - |\n| 己 |'),
  ).toEqual([
    { kind: 'paragraph', text: '为了加强工作。', attachment: 0 },
    { kind: 'heading', text: '一、甲', depth: 2, attachment: 0 },
    { kind: 'heading', text: '（一）乙', depth: 3, attachment: 0 },
    { kind: 'list', text: '丙丁', attachment: 0 },
    { kind: 'table', text: '戊己', attachment: 0 },
  ]);
});

test('lines of the frame are no clauses', () => {
  expect(
    blocksOf('<Recipients>\n各县：\n</Recipients>\n\n正文。\n\n<Signature>\n市残联\n</Signature>').map(
      (it) => it.text,
    ),
  ).toEqual(['正文。']);
});

test('attached texts are counted in order, and their titles kept', () => {
  const body = mdxBodyOf(
    '正文。\n\n<Attachment title="方案">\n\n## 一、甲\n\n乙。\n\n</Attachment>\n\n<Attachment title="名单">\n\n丙。\n\n</Attachment>',
  );
  expect(body.blocks.map((it) => [it.attachment, it.text])).toEqual([
    [0, '正文。'],
    [1, '一、甲'],
    [1, '乙。'],
    [2, '丙。'],
  ]);
  expect(body.attachments).toEqual(['方案', '名单']);
});

test('an escaped list number stays the text of its paragraph', () => {
  expect(blocksOf('1\\. 甲。\n\n\\- 乙。')).toEqual([
    { kind: 'paragraph', text: '1. 甲。', attachment: 0 },
    { kind: 'paragraph', text: '- 乙。', attachment: 0 },
  ]);
});

test('MDX that does not parse throws', () => {
  expect(() => blocksOf('<Note>甲')).toThrow();
});
