import { expect, test } from '@playwright/test';
import { isTag, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { drawingKey } from '../../../../src/gates/axe/structure/drawing-key.ts';

/** The key of a chart with a bar, and words at a height of it. */
const keyOf = (bar: string, words: string): string => {
  const { children } = parseDocument(
    `<svg role="img"><title>图</title><g class="bars">${bar}</g>${words}</svg>`,
  );
  return drawingKey(children.find((it): it is Element => isTag(it)) as Element);
};
const bar = (width: number): string => `<rect x="2" y="60" width="${width}" height="14"/>`;
const words = (y: number, text: string, attributes = ''): string =>
  `<g transform="translate(0,14)" class="words"${attributes}><text transform="translate(2,${y})" y="0.3em">${text}</text></g>`;

test('charts that differ in figures alone are alike where words stand clear of shapes', () => {
  expect(keyOf(bar(310), words(10, '收入'))).toBe(keyOf(bar(4.5), words(12, '支出')));
  expect(keyOf('<path d="M1,90L300,99Z"/>', words(10, '收入'))).toBe(keyOf(bar(4), words(10, '收入')));
});

test('words on or near a shape make a drawing its own', () => {
  expect(keyOf(bar(310), words(55, '收入'))).not.toBe(keyOf(bar(311), words(55, '收入')));
  expect(keyOf(bar(310), words(36, '收入'))).not.toBe(keyOf(bar(310), words(10, '收入')));
});

test('words that are coloured otherwise are another drawing', () => {
  expect(keyOf(bar(310), words(10, '收入', ' fill="#999"'))).not.toBe(keyOf(bar(310), words(10, '收入')));
});

for (const [name, shape] of [
  ['is turned', '<rect x="2" y="60" width="9" height="9" transform="rotate(90)"/>'],
  ['has a curve', '<path d="M1,90c4,5,6,7,8,9Z"/>'],
  ['is a polygon', '<polygon points="1,2 3,4"/>'],
] as const)
  test(`a shape that ${name} may lie anywhere`, () => {
    expect(keyOf(shape, words(10, '收入'))).not.toBe(keyOf(shape, words(12, '收入')));
  });

test('a drawing without words is known by its title alone', () => {
  expect(keyOf(bar(310), '')).toBe(keyOf('<path d="M1 2c3 4 5 6 7 8"/>', ''));
});

test('what names a drawing may be called otherwise, what something is drawn by may not', () => {
  const called = (name: string, pattern: string): string => {
    const { children } = parseDocument(
      `<svg role="img" aria-labelledby="${name}"><title id="${name}">图</title><pattern id="${pattern}"/>${bar(310)}${words(55, '收入')}</svg>`,
    );
    return drawingKey(children.find((it): it is Element => isTag(it)) as Element);
  };
  expect(called('one', 'dots')).toBe(called('two', 'dots'));
  expect(called('one', 'dots')).not.toBe(called('one', 'stripes'));
});
