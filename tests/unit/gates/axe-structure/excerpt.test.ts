import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { StructureReader } from '../../../../src/gates/axe/structure/index.ts';
import { css, row, sound } from './page.ts';

/** What is shown of a page beside one that is sound, whose features are known. */
function shownOf(page: string, styles = css): string | undefined {
  const reader = new StructureReader();
  const sheets = { key: styles, css: styles };
  const known = reader.read('/a/', parseDocument(sound), sheets);
  const asked = reader.read('/b/', parseDocument(page), sheets).difference(known);
  expect(asked.size).toBeGreaterThan(0);
  return reader.excerpt('/b/', page, sheets, asked)?.html;
}

test('a fault in one row is shown with its row, the head of its table and rows that lay it out', () => {
  const shown = shownOf(sound.replace('地方十七</a>', '</a>'));
  expect(shown).toContain(row(17, ''));
  expect(shown).toContain('<caption>地方名单</caption>');
  expect(shown).toContain('<main id="main"><h1>标题</h1>');
  for (const away of ['/places/2/', '清单', '演示残联', '找什么']) expect(shown).not.toContain(away);
});

test('what an element refers to is shown with it', () => {
  const section = '<section aria-labelledby="list">';
  const shown = shownOf(sound.replace(section, '<section class="faint" aria-labelledby="list">'));
  expect(shown).toContain('<h2 id="list">清单</h2>');
  const field = shownOf(sound.replace('type="search"', 'type="search" required'));
  expect(field).toContain('<label for="words">找什么</label>');
});

test('a container is shown with something that is read and something that takes the focus', () => {
  const box = `<div class="faint">${'<p>一段。</p>'.repeat(50)}<p><a href="/z/">去</a></p></div>`;
  const shown = shownOf(sound.replace('<h2>名单</h2>', `${box}<h2>名单</h2>`));
  expect(shown).toContain('<a href="/z/">去</a>');
  expect(shown?.split('<p>一段。</p>').length).toBeLessThan(6);
});

test('rows of other classes or lengths stay, and all rows where cells span them', () => {
  const wide = sound.replace(row(2, '地方二'), row(2, `地方二${'、某处'.repeat(20)}`));
  expect(shownOf(wide.replace('地方十七</a>', '</a>'))).toContain('/places/2/');
  const spanned = sound.replace('<td>17</td>', '<td rowspan="1">17</td>');
  expect(shownOf(spanned.replace('地方十七</a>', '</a>'))).toContain('/places/5/');
});

test('a page is shown as a whole where a part of it would look otherwise', () => {
  const styles = `${css} main:has(> :nth-child(7)) p { color: #eee }`;
  expect(shownOf(sound.replace('<p id="lead">', '<p id="lead" class="faint">'), styles)).toBeUndefined();
});

test('where a selector cannot be told each page is shown as a whole', () => {
  expect(shownOf(sound.replace('标题', '题目'), 'p:nonsense(3) { color: red }')).toBeUndefined();
});

test('a heading is shown with those that it stands under', () => {
  const under = '<section class="faint"><h3>再分</h3></section>';
  const shown = shownOf(sound.replace('<dl>', `<h2>别的</h2>${under}<dl>`));
  expect(shown).toContain('<h2>别的</h2>');
  expect(shown).not.toContain('<h2>名单</h2>');
});

test('of what is asked all but what a part would change is shown', () => {
  const styles = `${css} main:has(> :nth-child(7)) p.faint { color: #eee }`;
  const shown = shownOf(
    sound.replace('<p id="lead">', '<p class="faint">').replace('<li>甲', '<li class="faint">甲'),
    styles,
  );
  expect(shown).toContain('<li class="faint">甲</li>');
});

test('a page with what may lie over others is shown as a whole, unless a box around that keeps it', () => {
  const row = sound.replace('<tr><td>17</td>', '<tr class="loose"><td>17</td>');
  expect(shownOf(row)).toBeUndefined();
  expect(shownOf(row, `${css} table { position: relative }`)).toContain('class="loose"');
  expect(shownOf(row, css.replace('position: absolute', 'position: absolute; width: 1px'))).toContain(
    'loose',
  );
});

test('a link into the page is shown with what it leads to', () => {
  const shown = shownOf(sound.replace('<a href="/more/">', '<a href="#list">'));
  expect(shown).toContain('<h2 id="list">清单</h2>');
  expect(shown).not.toContain('/places/2/');
});

test('a box is shown with all that is in it where styles read of it what a part leaves out', () => {
  const shown = shownOf(
    sound.replace('<li>乙</li>', '<li class="faint">乙</li>'),
    `${css} section:has(> dl) li { font-weight: 700 }`,
  );
  expect(shown).toContain('<dt>词</dt>');
  expect(shown).not.toContain('/places/2/');
});
