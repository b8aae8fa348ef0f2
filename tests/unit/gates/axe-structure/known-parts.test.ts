import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { featuresOf } from '../../../../src/gates/axe/structure/features.ts';
import { KnownParts } from '../../../../src/gates/axe/structure/known-parts.ts';
import { styleReads, type StyleReads } from '../../../../src/gates/axe/structure/style-reads.ts';
import { TagKeys } from '../../../../src/gates/axe/structure/tag-keys.ts';
import { Interner } from '../../../../src/gates/interner.ts';
import { defects } from './defects.ts';
import { css, row, sound } from './page.ts';

const pages = [
  sound,
  ...defects.map(([, from, to]) => sound.replace(from, to)),
  ...defects.map(([, from, to]) => sound.replace(row(18, '地方十八'), '').replace(from, to)),
];

for (const most of [1, 155, 170, 200, 290, 410, 650, 4_000_000])
  test(`no feature is lost where what stood in its place before is not read again, with room for ${most} numbers`, () => {
    const interner = new Interner();
    const styles = styleReads(css) as StyleReads;
    const by = { styles, interner, tags: new TagKeys(styles, interner) };
    const known = new KnownParts(most);
    const told = new Set<number>();
    const lost: number[] = [];
    for (const html of pages) {
      const page = { url: '/a/', document: parseDocument(html), styleKey: css };
      for (const feature of featuresOf(page, by, { known })) told.add(feature);
      const whole = featuresOf(page, by);
      if (!whole.isSubsetOf(told)) lost.push(pages.indexOf(html));
    }
    expect(lost).toEqual([]);
  });

test('no part is taken for another one', () => {
  const known = new KnownParts();
  const numbers = Array.from({ length: 60 }, (_, at) => known.alone(at));
  const pairs = numbers.flatMap((first) => numbers.map((second) => known.join(first, second)));
  const longer = pairs.slice(0, 200).flatMap((first) => numbers.map((second) => known.join(first, second)));
  const all = [...numbers, ...pairs, ...longer];
  expect(new Set(all).size).toBe(all.length);
});
