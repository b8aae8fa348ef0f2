import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { frameOf } from '../../../../src/queries/site/page-keys.ts';

const files: Readonly<Record<string, string | null>> = {
  'site.json': 'site',
  'divisions.csv': 'places',
  'policies/a.mdx': 'text',
  'pages/help/deep.mdx': 'deep',
  'surveys/one.json': 'survey',
  'federations/9901.json': 'federation',
  'associations/9901-blind.json': 'association',
  'villages/990102001.json': 'villages',
};

/** The digest of a folder with these files and what a test changes; null is a file that is not there. */
function frame(changes: Readonly<Record<string, string | null>> = {}, day = '2026-11-24'): string {
  const dir = mkdtempSync(join(tmpdir(), 'portal-frame-'));
  try {
    for (const [file, text] of Object.entries({ ...files, ...changes }))
      if (text !== null) {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), text);
      }
    return frameOf(dir, day);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('the same content has the same digest, a hash of it', () => {
  expect(frame()).toBe(frame());
  expect(frame()).toMatch(/^[\w-]{43}$/);
});

test('any file touches every page: of the folder, of a collection, however deep; changed, new or renamed', () => {
  for (const file of [
    'site.json',
    'divisions.csv',
    'policies/a.mdx',
    'pages/help/deep.mdx',
    'surveys/one.json',
  ])
    expect(frame({ [file]: 'other' }), file).not.toBe(frame());
  expect(frame({ 'surveys/two.json': '' })).not.toBe(frame());
  expect(frame({ 'surveys/one.json': null, 'surveys/eno.json': 'survey' })).not.toBe(frame());
});

test('records that show at their places alone do not; whether there is any does', () => {
  const local = ['federations/9901.json', 'associations/9901-blind.json', 'villages/990102001.json'];
  for (const file of local) {
    expect(frame({ [file]: 'other' }), file).toBe(frame());
    expect(frame({ [file.replace('99', '98')]: 'more' }), file).toBe(frame());
    expect(frame({ [file]: null }), file).not.toBe(frame());
  }
});

test('the day as of which all is told touches every page', () => {
  expect(frame({}, '2026-11-25')).not.toBe(frame());
});
