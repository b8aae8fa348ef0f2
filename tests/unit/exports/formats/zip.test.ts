import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { packed, zipFile } from '../../../../src/exports/formats/zip.ts';

const madeAt = new Date('2026-03-12T04:00:00Z');

test('a zip file gives back its files in order, and the same files at the same moment give the same bytes', () => {
  const texts = { 'b/一.xml': '残疾人协会'.repeat(5000), 'a.txt': '', 'c.txt': 'c' };
  const files = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, packed(strToU8(text))]),
  );
  const bytes = zipFile(files, madeAt);
  const read = Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]);
  expect(read).toEqual(Object.entries(texts));
  expect(bytes.length).toBeLessThan(1000);
  expect(Buffer.compare(zipFile(files, madeAt), bytes)).toBe(0);
});

test('a file from before there were zip files can be packed', () => {
  expect(() => zipFile({ 'a.txt': packed(strToU8('a')) }, new Date(0))).not.toThrow();
});
