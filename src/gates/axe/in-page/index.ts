/**
 * Functions that run in the browser, on the stage page. Their source is sent there, so each stands alone, without imports
 * or shared constants, and finds the others in `window.gate`.
 */
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { drawnWords } from './drawn-words.ts';
import { judge, run } from './judge.ts';
import { measure, type Measure } from './measure.ts';
import { keepPictures, show } from './show.ts';
import { survey } from './survey.ts';
import { tightTargets } from './tight-targets.ts';
import { darkIsOnlyColours, onlyRecolour } from './themes.ts';

const functions = {
  ...{ darkIsOnlyColours, onlyRecolour, drawnWords, judge, measure },
  ...{ keepPictures, run, show, survey, tightTargets },
};

type Functions = typeof functions;

interface InPage extends Functions {
  /** Combinations of ink and grounds that axe has passed on this stage. */
  goodColours: Set<string>;
  /** Of the document on the stage. */
  measures: Map<Element, Measure>;
  /** What `onlyRecolour` said of the style sheets on the stage. */
  sheetsOnlyRecolour?: boolean | undefined;
}

declare global {
  interface Window {
    axe: typeof axe;
    gate: InPage;
  }
}

/** Puts axe and these functions into a page, the stage or one that a test navigated to. */
export async function install(page: Page, axeSource: string): Promise<void> {
  await page.evaluate(axeSource);
  const members = Object.entries(functions).map(([name, body]) => `${name}: ${String(body)}`);
  await page.evaluate(
    `window.gate = { goodColours: new Set(), measures: new Map(), ${members.join(',\n')} }`,
  );
}
