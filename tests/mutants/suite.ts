import { createRequire } from 'node:module';
import type * as Playwright from '@playwright/test';

/** Playwright's own, which also works without its runner. */
export const { expect } = createRequire(import.meta.url)('@playwright/test') as typeof Playwright;

type Body = (fixtures: object) => unknown;
type Moment = 'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll';

/** A file or a `describe`: hooks, and whether it has begun. */
interface Scope {
  within: readonly Scope[];
  hooks: Record<Moment, Body[]>;
  skipped: boolean;
  begun: boolean;
}

interface Case {
  title: string;
  body: Body;
  scopes: readonly Scope[];
}

/** Thrown by a test that skips itself. */
class Skipped extends Error {}

const scopeIn = (within: readonly Scope[]): Scope => ({
  within,
  hooks: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  skipped: false,
  begun: false,
});

const ignored = (): void => undefined;
let cases: Case[] = [];
let scope = scopeIn([]);
let running = false;

/** `test(title, body)`; details in between are none of a verdict's business. */
function declare(title: string, ...rest: unknown[]): void {
  cases.push({ title, body: rest.at(-1) as Body, scopes: [...scope.within, scope] });
}

function describe(...given: unknown[]): void {
  const outer = scope;
  scope = scopeIn([...outer.within, outer]);
  (given.at(-1) as () => void)();
  scope = outer;
}

/** `skip(condition?, reason?)` in a file, a describe or a test; `skip(title, body)` declares one that never runs. */
function skip(condition: unknown = true, body?: unknown): void {
  if (typeof body === 'function' || !condition) return;
  if (running) throw new Skipped();
  scope.skipped = true;
}

const hook = (moment: Moment) => (body: Body) => void scope.hooks[moment].push(body);

/** What the unit tests use of Playwright's `test`: no fixtures, no retries, no time limit. */
export const test = Object.assign(declare, {
  describe: Object.assign(describe, { configure: ignored }),
  skip,
  setTimeout: ignored,
  beforeAll: hook('beforeAll'),
  beforeEach: hook('beforeEach'),
  afterEach: hook('afterEach'),
  afterAll: hook('afterAll'),
});

async function run({ body, scopes }: Case): Promise<void> {
  const all = async (moment: Moment, of = scopes) => {
    for (const it of of) for (const each of it.hooks[moment]) await each({});
  };
  const fresh = scopes.filter((it) => !it.begun);
  for (const it of fresh) it.begun = true;
  await all('beforeAll', fresh);
  try {
    await all('beforeEach');
    await body({});
  } catch (error) {
    if (!(error instanceof Skipped)) throw error;
  } finally {
    await all('afterEach', scopes.toReversed());
  }
}

/**
 * Runs the tests of a file one after the other, `without` those of these titles; `loaded` comes before the first.
 * @throws with the title of the first that fails
 */
export async function runFile(
  url: string,
  without: readonly string[],
  loaded?: () => Promise<void>,
): Promise<void> {
  [cases, scope, running] = [[], scopeIn([]), false];
  await import(url);
  await loaded?.();
  running = true;
  try {
    for (const it of cases)
      if (!without.includes(it.title) && !it.scopes.some(({ skipped }) => skipped))
        await run(it).catch((cause: unknown) => {
          throw new Error(it.title, { cause });
        });
  } finally {
    for (const it of new Set(cases.flatMap(({ scopes }) => scopes)))
      if (it.begun) for (const each of it.hooks.afterAll) await each({});
  }
}
