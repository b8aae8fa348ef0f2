import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { changedSince, takeSnapshot } from '../../../src/integrations/snapshot.ts';
import { readContent } from '../../../src/records/content.ts';
import { fixture } from '../../support/fixture.ts';

let dir: string;
let content: string;
let copy: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-snapshot-'));
  content = join(dir, 'content');
  copy = join(dir, 'copy');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

const asRead = (folder: string) => ({ ...readContent(folder), dir: '' });

for (const name of ['good-content', 'shape'])
  test(`a snapshot of ${name} reads as the folder itself: records and every finding`, () => {
    takeSnapshot(fixture(name), copy);
    expect(asRead(copy)).toEqual(asRead(fixture(name)));
    expect(changedSince(fixture(name), copy)).toEqual([]);
  });

test('links, pipes and names that are no UTF-8 are found in the snapshot as in the folder, and none is followed', () => {
  cpSync(fixture('good-content'), content, { recursive: true });
  writeFileSync(join(dir, 'secret.json'), '{"secret": true}');
  symlinkSync('../../secret.json', join(content, 'policies/link.mdx'));
  symlinkSync('link', join(content, 'policies/circle.mdx'));
  symlinkSync(dir, join(content, 'audits-elsewhere'));
  execFileSync('mkfifo', [join(content, 'policies/pipe.mdx')]);
  mkdirSync(join(content, 'volunteer-guide.json'));
  writeFileSync(Buffer.from(`${content}/policies/\xb2\xd0.mdx`, 'latin1'), '');
  writeFileSync(join(content, 'policies/large.mdx'), '');
  truncateSync(join(content, 'policies/large.mdx'), 65 << 20);
  takeSnapshot(content, copy);
  expect(asRead(copy)).toEqual(asRead(content));
  expect(asRead(copy).findings.length).toBeGreaterThanOrEqual(6);
});

test('a file that may not be read is a finding in the snapshot, too', () => {
  test.skip(process.getuid?.() === 0, 'root may read every file');
  cpSync(fixture('good-content'), content, { recursive: true });
  chmodSync(join(content, 'site.json'), 0);
  takeSnapshot(content, copy);
  expect(asRead(copy)).toEqual(asRead(content));
});

test('what is saved, added or taken away after the snapshot is in no record of it, and is named', () => {
  cpSync(fixture('good-content'), content, { recursive: true });
  mkdirSync(join(content, '.git'));
  writeFileSync(join(content, 'divisions.csv'), '99,云泽省\n');
  takeSnapshot(content, copy);
  expect(existsSync(join(copy, '.git'))).toBe(false);
  const before = asRead(copy);
  writeFileSync(join(content, 'site.json'), readFileSync(join(content, 'site.json'), 'utf8').toUpperCase());
  writeFileSync(join(content, 'policies/new.mdx'), '');
  rmSync(join(content, 'divisions.csv'));
  expect(asRead(copy)).toEqual(before);
  expect(changedSince(content, copy)).toEqual(['divisions.csv', 'policies/new.mdx', 'site.json']);
  renameSync(content, join(dir, 'gone'));
  expect(asRead(copy)).toEqual(before);
  expect(changedSince(content, copy)).toContain('site.json');
});

test('of a folder that is published as it is, hidden and large files are in the snapshot', () => {
  mkdirSync(join(content, '.well-known'), { recursive: true });
  writeFileSync(join(content, '.well-known/security.txt'), 'Contact: mailto:a@b.example');
  writeFileSync(join(content, 'film.mp4'), 'a film');
  truncateSync(join(content, 'film.mp4'), 65 << 20);
  takeSnapshot(content, copy, { everything: true });
  expect(readFileSync(join(copy, '.well-known/security.txt'), 'utf8')).toContain('Contact');
  expect(readFileSync(join(copy, 'film.mp4')).subarray(0, 6).toString()).toBe('a film');
  expect(changedSince(content, copy, { everything: true })).toEqual([]);
  writeFileSync(join(content, '.well-known/security.txt'), 'Contact: mailto:c@d.example');
  expect(changedSince(content, copy, { everything: true })).toEqual(['.well-known/security.txt']);
});
