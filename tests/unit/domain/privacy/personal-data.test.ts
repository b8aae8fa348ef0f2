import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { personalKinds } from '../../../../src/domain/privacy/kinds.ts';
import { personalDataIn } from '../../../../src/domain/privacy/personal-data.ts';
import { nationContent, readRealDivisions } from '../../../bench/nation-content.ts';
import { negatives } from './set/negatives.ts';
import { positives } from './set/positives.ts';

const root = resolve(import.meta.dirname, '../../../..');
const real = resolve(root, '../shared/real');

/** What was found in texts that hold nothing personal, with the text. */
const alarms = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    personalDataIn(text).map(({ kind, words }) => `${kind} ${words} in ${text.slice(0, 80)}`),
  );

for (const kind of personalKinds)
  test(`every text with ${kind} in the set is found as one`, () => {
    const texts = positives.filter((it) => it[0] === kind).map((it) => it[1]);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !personalDataIn(text).some((it) => it.kind === kind))).toEqual([]);
  });

test('the set is as large as it has to be, and no text stands in it twice', () => {
  const texts = [...positives.map((it) => it[1]), ...negatives];
  expect(texts.filter((it, index) => texts.indexOf(it) !== index)).toEqual([]);
  expect(positives.length).toBeGreaterThanOrEqual(300);
  expect(negatives.length).toBeGreaterThanOrEqual(300);
});

test('nothing is found where nothing is personal', () => {
  expect(alarms(negatives)).toEqual([]);
});

test('each is told once, with its line', () => {
  const text = '第一行\n电话 13912345678，手机：139-1234-5678\n\n张三，肢体\n二级残疾';
  expect(personalDataIn(text)).toEqual([
    { kind: 'mobile', words: '13912345678', line: 2, certain: true },
    { kind: 'disability', words: '张三,肢体\n二级', line: 4, certain: false },
  ]);
});

test('nothing is found in real texts', () => {
  test.skip(!existsSync(real), 'no ../shared/real: real texts are not searched');
  const files = ['policies', 'policies-web', 'laws'].flatMap((folder) =>
    readdirSync(`${real}/${folder}`).flatMap((it) =>
      it.endsWith('.txt') ? [`${real}/${folder}/${it}`] : [],
    ),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(alarms(files.map((it) => readFileSync(it, 'utf8')))).toEqual([]);
});

test('nothing is found in the records of a province', () => {
  test.skip(!existsSync(real), 'no ../shared/real: no list of places to make records of');
  const texts = [...nationContent(readRealDivisions(`${real}/divisions.csv.gz`, 1))].map(([, text]) => text);
  expect(texts.length).toBeGreaterThan(300);
  expect(alarms(texts)).toEqual([]);
});
