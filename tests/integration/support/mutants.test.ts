import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isIn, stretches } from '../../mutants/coverage.ts';
import { Judging } from '../../mutants/judging.ts';
import { askedOf, distances, matching } from '../../mutants/matching.ts';
import { mutated, mutationsOf, seeded } from '../../mutants/mutations.ts';

const mutants = (text: string) => mutationsOf(text).map((it) => mutated(text, it));

test('mutates comparisons, conditions, constants, calls and lists', () => {
  expect(mutants('f(a < 3)')).toEqual(['f(a <= 3)', 'f(a < 4)']);
  expect(mutants('f(2_000, { rank: 30 })')).toEqual(['f(4000, { rank: 30 })', 'f(2_000, { rank: 0 })']);
  expect(mutants('if (!a) b()')).toEqual(['if (!(!a)) b()', 'if (a) b()']);
  expect(mutants('a ? b : c')).toEqual(['!(a) ? b : c']);
  expect(mutants('x.filter(f).sort()')).toEqual(['x.filter(f)', 'x.sort()']);
  expect(mutants("y = ['a', b]")).toEqual(['y = [b]', "y = ['', b]"]);
});

test('an order of unique ids is turned round, not moved by one', () => {
  expect(mutants('a.id < b.id ? -1 : x')).toEqual(['!(a.id < b.id) ? -1 : x']);
  expect(mutants('a ? -1 : 1')).toEqual(['!(a) ? -1 : 1']);
  expect(mutants('a ? 2 : 1')).toEqual(['!(a) ? 2 : 1', 'a ? 3 : 1', 'a ? 2 : 2']);
});

test('leaves imports and types alone', () => {
  expect(mutants("import { a } from './a.ts'; type B = 'x' | 3; interface C { d: 'e' }")).toEqual([]);
});

test('the same seed draws the same', () => {
  const [a, b, c] = [seeded(1), seeded(1), seeded(2)];
  expect([a(), a()]).toEqual([b(), b()]);
  expect(a()).not.toBe(c());
});

test('the distance to a module is the fewest imports on the way', () => {
  const graph = new Map([
    ['t', ['a', 'b']],
    ['a', ['b']],
    ['b', ['c']],
    ['c', []],
    ['d', []],
  ]);
  expect([...distances(graph, 't')]).toEqual([
    ['t', 0],
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ]);
});

test('a module is judged by the unit test of its name first, and what depends on it is loaded anew', () => {
  const matchingOf = matching();
  const { tests, reload, judged } = matchingOf('src/domain/lists/facets.ts');
  expect(tests[0]).toBe('tests/unit/domain/lists/facets.test.ts');
  expect(reload).toEqual(
    expect.arrayContaining(['src/domain/lists/facets.ts', 'src/kinds/surveys.ts', ...tests]),
  );
  expect(reload).not.toContain('src/schemas/survey.ts');
  expect(judged).toBe(true);
  expect(matchingOf('src/importers/volunteering/rule.ts').tests[0]).toBe(
    'tests/unit/importers/volunteering.test.ts',
  );
  expect(matchingOf('src/downloads/filters.ts').judged).toBe(false);
});

test('what ran is what was called of the functions, without a branch that was not taken', () => {
  const range = (startOffset: number, endOffset: number, count: number) => ({
    startOffset,
    endOffset,
    count,
  });
  const turns = stretches([
    { ranges: [range(0, 100, 1)] },
    { ranges: [range(10, 50, 2), range(20, 30, 0)] },
    { ranges: [range(40, 45, 0)] },
    { ranges: [range(60, 90, 0)] },
  ]);
  expect(turns).toEqual([10, 20, 30, 40, 45, 50]);
  expect([9, 10, 20, 30, 44, 45, 50, 70].map((it) => isIn(turns, it))).toEqual([
    ...[false, true, false, true, false, true, false, false],
  ]);
  expect(isIn(undefined, 10)).toBe(false);
});

test('a mutant in a function is asked of the tests in which it runs, slow ones later, those of everything last', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const runs = (seconds: number, running: Record<string, number[]> = { 'x.ts': [10, 20] }) => ({
    ...{ loading: {}, running, seconds },
  });
  const ran = new Map([
    ['a', runs(3, {})],
    ['e', runs(0.1)],
  ]);
  const mutant = { file: 'x.ts', start: 15, within: true, tests: names, last: ['all'] };
  expect(askedOf(mutant, ran)).toEqual(['e', 'b', 'c', 'd', 'a', 'all']);
  expect(askedOf({ ...mutant, start: 25 }, ran)).toEqual(['b', 'c', 'd', 'a', 'all']);
  expect(askedOf({ ...mutant, start: 25, within: false }, ran)).toContain('f');
});

test('a mutant is noticed by the test that it fails, and forgotten afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-judge-'));
  const [file, test] = [join(folder, 'sum.ts'), join(folder, 'sum.test.ts')];
  const text = 'export const sum = (a: number, b: number): number => a + b;';
  writeFileSync(file, text);
  writeFileSync(
    test,
    `import { expect, test } from '@playwright/test';
import { sum } from './sum.ts';
let base = 0;
test.beforeAll(() => { base = 1; });
test.describe('of two', () => {
  test.beforeEach(() => { base += 1; });
  test.afterEach(() => { base -= 1; });
  test('adds', async () => { await Promise.resolve(); expect(sum(base, 2)).toBe(4); });
});
test('adds after the hooks', () => expect(sum(base, 1)).toBe(2));
test('is skipped', () => { test.skip(true, 'here'); expect(1).toBe(2); });
test.describe(() => { test.skip(true, 'all'); test('too', () => expect(1).toBe(2)); });
`,
  );
  const asked = { tests: [test], reload: [file, test] };
  using judging = new Judging();
  try {
    expect(await judging.ask(asked)).toEqual({});
    const mutant = { file, text: text.replace('+', '-') };
    expect(await judging.ask({ ...asked, mutant })).toEqual({ failed: { test, title: 'adds' } });
    expect(await judging.ask(asked)).toEqual({});
    const broken = await judging.ask({ ...asked, mutant: { file, text: 'export const sum = (;' } });
    expect(broken.failed?.test).toBe(test);
    const ending = await judging.ask({ ...asked, mutant: { file, text: `process.exit(0); ${text}` } });
    expect(ending.failed?.title).toContain('end');
    expect(await judging.ask(asked)).toEqual({});
  } finally {
    rmSync(folder, { recursive: true });
  }
});
