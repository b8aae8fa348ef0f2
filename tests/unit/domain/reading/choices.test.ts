import { expect, test } from '@playwright/test';
import {
  adaptedCondition,
  readingAids,
  readingChoices,
  chosenAidsOf,
  speechRate,
  textScale,
} from '../../../../src/domain/reading/choices.ts';

test('what a browser kept is taken as far as it is offered, and what is as the page comes is left out', () => {
  expect(chosenAidsOf({ text: '200', theme: 'pink', line: 'normal', motion: 'off', other: 1 })).toEqual({
    text: '200',
    motion: 'off',
  });
  for (const nothing of [null, undefined, 'text', 7, [], {}]) expect(chosenAidsOf(nothing)).toEqual({});
  const last = Object.fromEntries(readingAids.map((aid) => [aid, readingChoices[aid].at(-1)]));
  expect(chosenAidsOf(last)).toEqual(last);
});

test('text is as large as chosen; elder mode has 24 px unless a size is chosen', () => {
  expect(textScale({})).toBe(1);
  expect(textScale({ text: '300' })).toBe(3);
  expect(textScale({ mode: 'elder' }) * 18).toBe(24);
  expect(textScale({ mode: 'elder', text: '125' })).toBe(1.25);
});

test('each pace of reading aloud is its own, the usual one between slower and faster ones', () => {
  const rates = readingChoices.rate.map((rate) => speechRate({ rate }));
  expect(new Set(rates).size).toBe(rates.length);
  expect(speechRate({})).toBe(1);
  expect(speechRate({ rate: 'slower' })).toBeLessThan(speechRate({ rate: 'slow' }));
  expect(speechRate({ rate: 'faster' })).toBeGreaterThan(speechRate({ rate: 'fast' }));
});

test('limits of width grow with the text, in any unit and every part of a condition', () => {
  expect(adaptedCondition('(min-width: 60rem)', { text: '200' })).toBe('(min-width: 120rem)');
  expect(adaptedCondition('screen and (max-width: 55.5rem)', { text: '200' })).toBe(
    'screen and (max-width: 111rem)',
  );
  expect(adaptedCondition('(width >= 400px) and (hover)', { text: '150' })).toBe(
    '(width >= 600px) and (hover)',
  );
  expect(adaptedCondition('(min-width: 60rem)', { theme: 'dark' })).toBe('(min-width: 60rem)');
});

const yes = '(min-width: 0px)';
const no = '(max-width: 0px)';

test('a chosen theme answers for the system, a theme of high contrast as well', () => {
  const dark = '(prefers-color-scheme: dark)';
  const both = `(prefers-contrast: more) and ${dark}`;
  expect(adaptedCondition(dark, { theme: 'dark' })).toBe(yes);
  expect(adaptedCondition(dark, { theme: 'black' })).toBe(yes);
  expect(adaptedCondition(dark, { theme: 'light' })).toBe(no);
  expect(adaptedCondition(dark, { theme: 'yellow' })).toBe(no);
  expect(adaptedCondition('(prefers-color-scheme: light)', { theme: 'yellow' })).toBe(yes);
  expect(adaptedCondition(both, { theme: 'black' })).toBe(`${no} and ${yes}`);
  for (const condition of [dark, both]) expect(adaptedCondition(condition, { text: '300' })).toBe(condition);
});

test('pages that stand still answer for the system', () => {
  expect(adaptedCondition('(prefers-reduced-motion: reduce)', { motion: 'off' })).toBe(yes);
  expect(adaptedCondition('(prefers-reduced-motion: no-preference)', { motion: 'off' })).toBe(no);
  expect(adaptedCondition('(prefers-reduced-motion: reduce)', { theme: 'dark' })).toBe(
    '(prefers-reduced-motion: reduce)',
  );
});
