import { expect, test } from '@playwright/test';
import { distances } from '../../mutants/matching.ts';
import { mutated, mutationsOf, seeded } from '../../mutants/mutations.ts';

const mutants = (text: string) => mutationsOf(text).map((it) => mutated(text, it));

test('mutates comparisons, conditions, constants, calls and lists', () => {
  expect(mutants('f(a < 3)')).toEqual(['f(a <= 3)', 'f(a < 4)']);
  expect(mutants('if (!a) b()')).toEqual(['if (!(!a)) b()', 'if (a) b()']);
  expect(mutants('a ? b : c')).toEqual(['!(a) ? b : c']);
  expect(mutants('x.filter(f).sort()')).toEqual(['x.filter(f)', 'x.sort()']);
  expect(mutants("y = ['a', b]")).toEqual(['y = [b]', "y = ['', b]"]);
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
