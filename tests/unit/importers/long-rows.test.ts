import { expect, test } from '@playwright/test';
import { withoutHidden, type Problem } from '../../../src/importers/sheet/problems.ts';
import { docx, run } from './docx-builder.ts';
import { importBytes } from './support.ts';

const head = ['云汀市残疾人联合会关于印发残疾人服务办法的通知', '云残联发〔2024〕5号', '各县残联：'];
const foot = ['云汀市残疾人联合会', '2024年5月6日'];
const sentence = '本市各级残联应当按照规定办理残疾人服务的各项工作。';
const text = (...lines: string[]): string => [...head, sentence, ...lines, sentence, ...foot].join('\n');

/** Seconds of the processor that something took. */
function secondsOf(act: () => void): number {
  const before = process.cpuUsage().user;
  act();
  return (process.cpuUsage().user - before) / 1e6;
}

/** What time allows that grows with the length of a text; with its square each of these took a minute or more. */
const allowed = 10;

for (const sign of ['.', '—', '《', '（', '|', '\t|'])
  test(`a row of thousands of ${JSON.stringify(sign)} is read once, not once from each of its signs`, () => {
    const row = sign.repeat(sign.includes('|') ? 15_000 : 150_000);
    expect(secondsOf(() => importBytes(text(row)))).toBeLessThan(allowed);
  });

test('thousands of bodies below each other are each held against the line above alone', () => {
  const bodies = Array.from({ length: 8000 }, (_, at) => `${String.fromCharCode(0x4e00 + at)}云市民政局`);
  expect(secondsOf(() => importBytes(text(...bodies)))).toBeLessThan(allowed);
});

test('a paragraph of Word asks for its style once, however many runs it has', () => {
  const runs = Array.from({ length: 20_000 }, () => run('残疾人服务')).join('');
  const bytes = docx(
    [...head, ...foot]
      .map((it) => `<w:p>${run(it)}</w:p>`)
      .join('')
      .replace('</w:p>', `</w:p><w:p>${runs}</w:p>`),
  );
  expect(secondsOf(() => importBytes(bytes, 'runs.docx'))).toBeLessThan(allowed);
});

test('places of a long paragraph with thousands of faults are told by their lines', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `第${at}处应当办理，，并且公布，`);
  const doubts = importBytes(text(...rows)).doubts.filter((it) => it.why.includes('标点重复'));
  expect(doubts.length).toBe(3000);
  expect([doubts[0], doubts[2999]].map((it) => it?.line)).toEqual([5, 3004]);
});

test('a page of hundreds of parts within each other is read, as a whole that is told', () => {
  const html = (depth: number): string =>
    `<html><body><h1>${head[0] ?? ''}</h1>${'<div>'.repeat(depth)}<p>${sentence.repeat(9)}</p>${'</div>'.repeat(depth)}</body></html>`;
  let deep: ReturnType<typeof importBytes> | undefined;
  expect(secondsOf(() => (deep = importBytes(html(900), 'deep.html')))).toBeLessThan(allowed);
  expect(deep?.mdx).toContain(sentence);
  const isTold = (read: typeof deep): boolean =>
    read?.doubts.some((it) => it.why.includes('整页都读了')) === true;
  expect([isTold(deep), isTold(importBytes(html(50), 'flat.html'))]).toEqual([true, false]);
});

test('a table with more rows than a call has arguments is a table', () => {
  const rows = Array.from({ length: 150_000 }, (_, at) => `${at}\t服务事项`);
  const { mdx } = importBytes(text(['序号\t名称', ...rows].join('\n')));
  expect(mdx).toContain('| 149999 | 服务事项 |');
});

test('of thousands of problems of a form only those that hide others are held against all', () => {
  const file = 'roster.xlsx';
  const problems = Array.from({ length: 60_000 }, (_, at): Problem => ({
    file,
    cell: `A${at + 1}`,
    what: '不对',
  }));
  const head: Problem = { file, cell: 'A59000', what: '缺一列', hidesBelow: 59_000 };
  let shown: Problem[] = [];
  expect(secondsOf(() => (shown = withoutHidden([...problems, head])))).toBeLessThan(allowed / 2);
  expect([shown.length, shown.at(-1)?.what]).toEqual([
    59_001,
    '缺一列（改好以前，下面各行的 1000 处先不列）',
  ]);
});
