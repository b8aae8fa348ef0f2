import { expect, test } from '@playwright/test';
import { words } from '../../../src/words/zh-CN/index.ts';

/** Every text of the interface with its path; functions are called with stand-ins. */
function* texts(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, path ? `${path}.${key}` : key);
}

const all = [...texts(words, '')].filter(([path]) => path !== 'language');

test('the interface has words', () => {
  expect(all.length).toBeGreaterThan(50);
});

test('no text is empty or has a space at its end', () => {
  expect(all.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
});

test('no text says 点击这里 or 更多: a link names where it goes', () => {
  expect(all.filter(([, text]) => /点击|点此|更多|敬请期待/.test(text))).toEqual([]);
});

test('punctuation between Chinese characters is Chinese, except in lists for machines', () => {
  const sentences = all.filter(([path]) => !path.endsWith('.keywords'));
  expect(sentences.filter(([, text]) => /[一-龥][,;:?!()][一-龥]/.test(text))).toEqual([]);
});
