import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { FeatureTraces } from '../../../../src/gates/axe/structure/feature-traces.ts';
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
  ...defects.map(([, from, to]) => sound.replace(from, to)),
];

/** All features of each page, and what is remembered of them, with room for so many numbers of known parts. */
function readWith(most?: number): { whole: Set<number>[]; traces: FeatureTraces } {
  const interner = new Interner();
  const styles = styleReads(css) as StyleReads;
  const by = { styles, interner, tags: new TagKeys(styles, interner) };
  const known = new KnownParts(most);
  const traces = new FeatureTraces();
  const whole = pages.map((html, at) => {
    const page = { url: `/${at}/`, document: parseDocument(html), styleKey: css };
    traces.add(page.url, featuresOf(page, by, { known }), known.places);
    return featuresOf(page, by);
  });
  return { whole, traces };
}

for (const most of [155, 290, 650, undefined])
  test(`every page that has a feature is known by what was read of it, with room for ${most ?? 'all'} numbers`, () => {
    const { whole, traces } = readWith(most);
    const missed: string[] = [];
    for (const feature of new Set(whole.flatMap((it) => [...it]))) {
      const told = new Set(traces.pagesWith(new Set([feature])));
      for (const [at, its] of whole.entries())
        if (its.has(feature) && !told.has(`/${at}/`)) missed.push(`${feature} of page ${at}`);
    }
    expect(missed).toEqual([]);
  });

test('what few pages have does not lead to all of them', () => {
  const { whole, traces } = readWith();
  const times = Map.groupBy(
    whole.flatMap((it) => [...it]),
    (it) => it,
  );
  const rare = [...times].filter(([, all]) => all.length < 3).map(([it]) => it);
  expect(rare.length).toBeGreaterThan(10);
  for (const feature of rare)
    expect(traces.pagesWith(new Set([feature])).length).toBeLessThan(pages.length / 4);
});
