import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { clausesOf } from '../../../../src/domain/policies/clauses.ts';
import { importPolicy } from '../../../../src/importers/policy/import-policy.ts';
import { readMdx } from '../../../../src/importers/policy/round-trip.ts';
import { readSource } from '../../../../src/importers/source/read-source.ts';
import { blocksOf } from '../../../../src/mdx/blocks.ts';
import { real, root } from '../../importers/support.ts';

/** The ids that texts were published with before there was a second rule: a link to any of them must hold for ever. */
const published = JSON.parse(
  readFileSync(resolve(root, 'tests/fixtures/published-clause-ids.json'), 'utf8'),
) as Record<'real' | 'sample', Record<string, string>>;

const idsBy = (body: string, rule: 1 | 2): string =>
  clausesOf(blocksOf(body), rule)
    .map((it) => it.id)
    .join(' ');

for (const [stem, ids] of Object.entries(published.sample))
  test(`${stem} keeps the ids it was published with, by either rule`, () => {
    const { body } = readMdx(readFileSync(resolve(root, `content/policies/${stem}.mdx`), 'utf8'));
    expect(idsBy(body, 1)).toBe(ids);
    expect(idsBy(body, 2)).toBe(ids);
  });

test.describe('real texts', () => {
  test.skip(!existsSync(real), `the real texts are not on this machine: ${real}`);
  for (const [file, ids] of Object.entries(published.real))
    test(`${file} imported again has the ids it had`, () => {
      const { body } = readMdx(importPolicy(readSource(resolve(real, 'policies', file))).mdx);
      expect(idsBy(body, 1)).toBe(ids);
      expect(idsBy(body, 2)).toBe(ids);
    });
});
