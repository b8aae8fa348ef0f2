import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Policy } from '../../../src/schemas/policy.ts';
import { importFile, real, type Outcome } from './support.ts';

test.skip(!existsSync(real), `the real pages and laws are not on this machine: ${real}`);

interface Stated {
  title: string;
  issuers: string[];
  number: string;
  adoptedOn: string;
  publishedOn: string;
  indexNumber: string;
  recipients: string | null;
}

const json = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;
const signs = (text: string): string => text.replace(/[，,；;：:\s]/gu, '');

/** The fields of a page that are not as its site states them. */
function wrong({ policy, mdx }: Outcome, stated: Stated): string[] {
  const read: Record<string, [unknown, unknown]> = {
    title: [policy.title, stated.title],
    number: [policy.number?.text, stated.number],
    issuers: [policy.issuers?.join(), stated.issuers.join()],
    adoptedOn: [policy.adoptedOn, stated.adoptedOn],
    publishedOn: [policy.publishedOn, stated.publishedOn],
    indexNumber: [policy.indexNumber, stated.indexNumber],
    recipients: [signs(policy.recipients?.join('') ?? ''), signs(stated.recipients ?? '')],
    'number in the text': [mdx.split('\n').includes(stated.number), false],
  };
  return Object.entries(read).flatMap(([field, [is, should]]) => (is === should ? [] : [field]));
}

test('of 30 pages of a government site at least 29 are whole right', () => {
  const folder = resolve(real, 'policies-web');
  const pages = Object.entries(json<Record<string, Stated>>(resolve(folder, 'expected.json')));
  const faults = pages.flatMap(([name, stated]) => {
    const fields = wrong(importFile(resolve(folder, name)), stated);
    return fields.length === 0 ? [] : [`${name}: ${fields.join(', ')}`];
  });
  console.log(`whole right: ${pages.length - faults.length} of ${pages.length}; not: ${faults.join('; ')}`);
  expect(pages).toHaveLength(30);
  expect(pages.length - faults.length).toBeGreaterThanOrEqual(29);
});

test('all laws are imported, with their own first line as title', () => {
  const folder = resolve(real, 'laws');
  const laws = readdirSync(folder).filter((it) => it.endsWith('.txt'));
  expect(laws.length).toBeGreaterThan(0);
  for (const name of laws) {
    const { policy }: { policy: Policy } = importFile(resolve(folder, name));
    const first = readFileSync(resolve(folder, name), 'utf8').trim().split('\n')[0];
    expect(policy.title, name).toBe(first?.trim());
  }
});
