import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
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

/** What is in a folder, by path. */
const filesOf = (folder: string): [path: string, content: string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const file = join(folder, path);
      const stat = lstatSync(file);
      return [path, stat.isFile() ? readFileSync(file, 'utf8') : stat.isDirectory() ? 'folder' : 'link'];
    });

/** Sets back when a file was written, as if it had lain there since: a file of this second may change again without a sign. */
const age = (folder: string): void => {
  execFileSync('find', [folder, '-exec', 'touch', '-d', '2020-01-01', '{}', '+']);
};

test('a snapshot over an earlier one is the same as one from nothing, whatever has changed meanwhile', async () => {
  cpSync(fixture('good-content'), content, { recursive: true });
  mkdirSync(join(content, 'becomes-a-file'));
  writeFileSync(join(content, 'becomes-a-file/a.json'), '{}');
  writeFileSync(join(content, 'becomes-a-folder'), '{}');
  symlinkSync('site.json', join(content, 'becomes-real.json'));
  age(content);
  // The time at which a file got its date can't be set back.
  await new Promise((done) => setTimeout(done, 3100));
  takeSnapshot(content, copy);
  const untouched = join(copy, 'site.json');
  const first = statSync(untouched).ino;
  rmSync(join(content, 'becomes-a-file'), { recursive: true });
  writeFileSync(join(content, 'becomes-a-file'), '{}');
  rmSync(join(content, 'becomes-a-folder'));
  mkdirSync(join(content, 'becomes-a-folder'));
  writeFileSync(join(content, 'becomes-a-folder/b.json'), '{}');
  rmSync(join(content, 'becomes-real.json'));
  writeFileSync(join(content, 'becomes-real.json'), '{"real": true}');
  const [changed = ''] = readdirSync(join(content, 'policies'));
  const text = readFileSync(join(content, 'policies', changed), 'utf8');
  writeFileSync(join(content, 'policies', changed), text.replace(/./, 'x'));
  age(join(content, 'policies', changed));
  expect(changedSince(content, copy)).toContain(`policies/${changed}`);
  takeSnapshot(content, copy);
  takeSnapshot(content, join(dir, 'anew'));
  expect(filesOf(copy)).toEqual(filesOf(join(dir, 'anew')));
  expect(readFileSync(join(copy, 'policies', changed), 'utf8').startsWith('x')).toBe(true);
  expect(statSync(untouched).ino).toBe(first);
});

test('another folder, or a copy that broke off, leaves nothing in the snapshot', () => {
  const other = join(dir, 'other');
  for (const [folder, text] of [
    [content, 'a'],
    [other, 'b'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'site.json'), text);
  }
  writeFileSync(join(content, 'gone.json'), 'a');
  takeSnapshot(content, copy);
  takeSnapshot(other, copy);
  expect(readdirSync(copy)).toEqual(['site.json']);
  expect(readFileSync(join(copy, 'site.json'), 'utf8')).toBe('b');
});
