import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inputs, type Input } from '../../fuzz/changes.ts';
import { judge } from '../../fuzz/judge.ts';
import { seedFiles, type Seed } from '../../fuzz/seeds.ts';

let scratch = '';
let seeds: readonly Seed[] = [];
test.beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'portal-fuzz-'));
  seeds = await seedFiles(scratch);
});
test.afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const endOf = async (seed: Seed, input: Input): Promise<string> => {
  const { end, said } = await judge(scratch, seed, input);
  return end === 'imported' || end === 'refused' ? 'well' : `${end}: ${said}`;
};

test('250 files of every kind and form with random faults are imported as the check accepts it, or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(inputs(seeds.length), async (input) => {
      const seed = seeds[input.seed];
      expect(seed && (await endOf(seed, input)), seed?.name).toBe('well');
    }),
    { seed: 20_261_126, numRuns: 250 },
  );
});
