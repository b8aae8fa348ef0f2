import { expect, test } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { StructureReader } from '../../../../src/gates/axe/structure/index.ts';
import { SecondReader } from '../../../../src/gates/axe/structure/second-reader.ts';
import { Interner } from '../../../../src/gates/interner.ts';
import { defects } from './defects.ts';
import { css, sound } from './page.ts';

test('a page has the same features by whichever thread it is read', async () => {
  const interner = new Interner();
  const first = new StructureReader(interner);
  const second = new SecondReader(interner);
  const styles = { key: 'styles', css };
  const pages = [sound, ...defects.slice(0, 12).map(([, from, to]) => sound.replace(from, to))];
  try {
    for (const html of pages.toReversed()) await second.read('/a/', html, styles);
    for (const html of pages) {
      const here = first.read('/a/', parseDocument(html), styles);
      expect(new Set(await second.read('/a/', html, styles))).toEqual(here);
    }
  } finally {
    await second.close();
  }
});
