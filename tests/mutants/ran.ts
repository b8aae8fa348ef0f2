import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { graphOf, importsIn, root } from '../support/import-graph.ts';
import { Judging } from './judging.ts';
import { distances } from './matching.ts';
import type { Ran } from './coverage.ts';

/** What ran of a test file while it was loaded and while its tests ran, and how many seconds these worked. */
export interface Told {
  loading: Ran;
  running: Ran;
  seconds: number;
}

const kept = join(root, '.cache/mutants/ran.json');

/** What ran of each test file; what is kept of an earlier run holds while neither test nor what it imports has changed. */
export async function ranOf(tests: readonly string[]): Promise<Map<string, Told>> {
  const graph = graphOf(importsIn('src/**/*.ts', 'tests/**/*.ts'));
  const digests = new Map([...graph.keys()].map((it) => [it, hash('sha256', readFileSync(join(root, it)))]));
  const keyOf = (test: string): string =>
    hash('sha256', [...distances(graph, test).keys()].map((it) => digests.get(it)).join(' '));
  const before = (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {}) as Record<
    string,
    Told & { key: string }
  >;
  const now = { ...before };
  const keep = (): void => {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(now));
  };
  let looked = 0;
  using judging = new Judging();
  for (const test of tests) {
    const key = keyOf(test);
    const known = before[test];
    if (known?.key === key) continue;
    const { ran } = await judging.ask({ tests: [join(root, test)], reload: [], counted: true });
    if (ran) now[test] = { key, ...ran };
    else console.log(`! nothing is known of what runs in ${test}`);
    looked += 1;
    if (looked % 40 === 0) keep();
  }
  keep();
  return new Map(Object.entries(now));
}
