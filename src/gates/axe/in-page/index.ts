/**
 * Functions that run in the browser, on the stage page. Their source is sent there, so each stands alone, without imports
 * or shared constants, and finds the others in `window.gate`.
 */
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { ReadingTheme } from '../../../domain/reading/choices.ts';
import { drawnColours, drawnWords, isClear } from './drawn-words.ts';
import { legible, readPalette } from './legible.ts';
import { judgeColours, judgeStructure, run } from './judge.ts';
import { leave, look, lookAgain, lookInTheme } from './look.ts';
import { measure, type Placement } from './measure.ts';
import { addressMatters, keepPictures, show } from './show.ts';
import { judgeOtherWidth, shownElements } from './other-width.ts';
import { survey, type ContrastSurvey } from './survey.ts';
import { tightTargets } from './tight-targets.ts';
import {
  chooseTheme,
  inView,
  offeredThemes,
  shownTheme,
  themeVariables,
  trace,
  unreadThemes,
} from './themes.ts';

const functions = {
  ...{
    addressMatters,
    drawnColours,
    drawnWords,
    isClear,
    judgeColours,
    judgeStructure,
    keepPictures,
    leave,
    legible,
    look,
    lookAgain,
    lookInTheme,
  },
  ...{
    chooseTheme,
    inView,
    judgeOtherWidth,
    shownElements,
    measure,
    offeredThemes,
    readPalette,
    run,
    show,
    shownTheme,
    survey,
    themeVariables,
    tightTargets,
    trace,
    unreadThemes,
  },
};

type Functions = typeof functions;

interface InPage extends Functions {
  /** Combinations of ink and grounds that have passed on this stage, each behind its theme and width. */
  passed: Set<string>;
  /** What the document on the stage needs asked, where one survey serves for all themes. */
  surveyed?: ContrastSurvey | undefined;
  /** What of the document on the stage was shown at the first width. */
  shown?: Set<Element> | undefined;
  /** The same, while another width is judged. */
  before?: Set<Element> | undefined;
  /** Of the document on the stage. */
  measures: Map<Element, Placement>;
  /** Shows which variables colours come from, and knows the themes; made for the style sheets on the stage. */
  tracer?:
    | {
        sheet: CSSStyleSheet;
        /** The names of the variables, by the colour that traces each. */
        variables: Map<string, string>;
        /** What those colours are in each theme and width that was read. */
        palettes: Map<string, Map<string, string>>;
        themes: ReadingTheme[];
      }
    | undefined;
}

declare global {
  interface Window {
    axe: typeof axe;
    gate: InPage;
  }
}

/** Puts axe and these functions into a page, the stage or one that a test navigated to. */
export async function installInPage(page: Page, axeSource: string): Promise<void> {
  await page.evaluate(axeSource);
  const members = Object.entries(functions).map(([name, body]) => `${name}: ${String(body)}`);
  await page.evaluate(`window.gate = { passed: new Set(), measures: new Map(), ${members.join(',\n')} }`);
}
