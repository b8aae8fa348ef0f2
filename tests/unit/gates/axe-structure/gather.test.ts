import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { StructureReader, type Excerpt } from '../../../../src/gates/axe/structure/index.ts';
import { css, sound } from './page.ts';

const styles = { key: css, css };
const reader = new StructureReader();
const excerptOf = (html: string): Excerpt => ({
  html,
  features: reader.read('/', parseDocument(html), styles),
  frame: 0,
});
const gathered = (...pages: string[]): Excerpt => reader.gather('/a/', pages.map(excerptOf), styles);

test('parts on one page keep their features, and neither ids, areas nor addresses meet', () => {
  const other = sound
    .replaceAll('/places/', '/others/')
    .replace('<p id="lead">', '<p id="lead" class="faint">');
  const { html, features } = gathered(sound, other);
  expect(html).toContain('<h2 id="list">清单</h2>');
  expect(html).toContain('<section aria-labelledby="list-2"><h2 id="list-2">清单-2</h2>');
  expect(html).toContain('<label for="words-2">找什么</label>');
  expect(html).not.toMatch(/others|places/);
  const [first, second] = [excerptOf(sound), excerptOf(other)];
  // Neighbours at the seam are others.
  for (const part of [first, second]) expect([...part.features.difference(features)].length).toBeLessThan(4);
  expect([...features.difference(first.features).difference(second.features)].length).toBeLessThan(6);
});

test('links of the same words lead to one place, however their addresses are written', () => {
  const relative = sound.replaceAll('href="/places/', 'href="../places/');
  expect(relative).not.toBe(sound);
  expect(gathered(sound, relative).html).not.toContain('../');
});

test('a fault that another part would hide is not taken for seen', () => {
  const headless = excerptOf(sound.replace('<h1>标题</h1>', ''));
  const lost = [...headless.features.difference(excerptOf(sound).features)];
  const { features } = reader.gather('/a/', [excerptOf(sound), headless], styles);
  expect(lost.some((it) => !features.has(it))).toBe(true);
});

test('a page without a main part is not gathered', () => {
  const bare = sound.replaceAll(/<\/?main[^>]*>/g, '');
  expect(gathered(sound, bare).html).not.toContain('清单-2');
  expect(gathered(bare, sound).html).toBe(bare);
});
