import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startKeeper, startWriter, type ToldFile, type Writer } from '../../../src/integrations/writer.ts';

let dir: string;
let writer: Writer;
type Told = { file: string; digest?: string | undefined; isThere: boolean }[];
let told: Told;
const tell = (files: readonly ToldFile[]): void => {
  told.push(...files.map((it) => ({ ...it, isThere: existsSync(join(dir, it.file)) })));
};
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-writer-'));
  told = [];
  writer = startWriter({ dir, earlier: [] }, tell);
});
test.afterEach(async () => {
  await writer.close();
  rmSync(dir, { recursive: true });
});

/** A body of so many blocks, as an answer gives them. */
async function* body(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(new TextEncoder().encode(text));
}

test('files are written as they came, in folders that are made for them, over what was there', async () => {
  const long = 'a'.repeat(3 << 20);
  await writer.write('places/9901/index.html', body('云', '汀'));
  await writer.write('data/villages.csv', body(long, 'b', long, '市'));
  await writer.write('data/empty.csv', body());
  for (let index = 0; index < 200; index += 1)
    await writer.write(`data/${index % 100}.json`, body(`${index}`, '\n'));
  const digests = await writer.finish();
  const text = (file: string) => readFileSync(join(dir, file), 'utf8');
  expect(text('places/9901/index.html')).toBe('云汀');
  expect(text('data/villages.csv') === `${long}b${long}市`).toBe(true);
  expect(text('data/empty.csv')).toBe('');
  expect([text('data/0.json'), text('data/99.json')]).toEqual(['100\n', '199\n']);
  expect(digests.size).toBe(103);
  for (const file of ['places/9901/index.html', 'data/villages.csv', 'data/empty.csv', 'data/99.json'])
    expect(digests.get(file), file).toBe(hash('sha256', text(file), 'base64url'));
});

test('files are told when they are written, in their order', async () => {
  const taken: Told = [];
  for (let index = 0; index < 450; index += 1) {
    const file = `${index}.html`;
    taken.push({ file, isThere: true });
    await writer.write(file, body('a'.repeat(index === 100 ? 3 << 20 : 2000)));
  }
  await writer.finish();
  expect(told).toEqual(taken);
});

const inode = (file: string): number => statSync(join(dir, file)).ino;
const fill = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
};

test('a file that an earlier build has with the same bytes is that file', async () => {
  fill('one/a.bin', '甲');
  fill('two/a.bin', '乙');
  fill('two/b.bin', '丙');
  const own = startWriter(
    { dir: join(dir, 'site'), earlier: ['none', 'one', 'two'].map((it) => join(dir, it)) },
    tell,
  );
  for (const [file, text] of Object.entries({ 'a.bin': '乙', 'b.bin': '丁', 'c.bin': '戊' }))
    await own.put(file, new TextEncoder().encode(text));
  await own.finish();
  await own.close();
  expect(inode('site/a.bin')).toBe(inode('two/a.bin'));
  const texts = ['a.bin', 'b.bin', 'c.bin'].map((it) => readFileSync(join(dir, 'site', it), 'utf8'));
  expect(texts).toEqual(['乙', '丁', '戊']);
  expect(readFileSync(join(dir, 'two/b.bin'), 'utf8')).toBe('丙');
});

test('files whose bytes have their digest are taken over, the others are neither told nor there', async () => {
  const digestOf = (text: string): string => hash('sha256', text, 'base64url');
  fill('one/places/a.html', '甲');
  fill('one/edited.html', '改过');
  fill('two/edited.html', '乙');
  fill('two/lost.html', '改过');
  const keeper = startKeeper({ dir, earlier: ['one', 'two'].map((it) => join(dir, it)) }, tell);
  const asked = { 'places/a.html': '甲', 'edited.html': '乙', 'lost.html': '丙', 'gone.html': '丁' };
  for (const [file, text] of Object.entries(asked)) await keeper.keep(file, digestOf(text));
  const kept = await keeper.finish();
  await keeper.close();
  expect([...kept]).toEqual([
    ['places/a.html', digestOf('甲')],
    ['edited.html', digestOf('乙')],
  ]);
  const byName = told.toSorted((a, b) => (b.file < a.file ? -1 : 1));
  expect(byName).toEqual([...kept].map(([file, digest]) => ({ file, digest, isThere: true })));
  expect(inode('edited.html')).toBe(inode('two/edited.html'));
  expect(existsSync(join(dir, 'lost.html'))).toBe(false);
});

test('as many files as there are are taken over, each once, and told when they are there', async () => {
  const files = Array.from({ length: 1001 }, (_, at) => `places/${at % 90}/${at}.html`);
  for (const file of files) fill(`one/${file}`, file);
  const keeper = startKeeper({ dir, earlier: [join(dir, 'one')] }, tell);
  for (const file of files) await keeper.keep(file, hash('sha256', file, 'base64url'));
  const kept = await keeper.finish();
  await keeper.close();
  expect([...kept.keys()].sort()).toEqual(files.toSorted());
  expect(told.map((it) => it.file).sort()).toEqual(files.toSorted());
  expect(told.every((it) => it.isThere)).toBe(true);
});

test('who is asked to keep nothing has kept nothing', async () => {
  const keeper = startKeeper({ dir, earlier: [] }, tell);
  expect(await keeper.finish()).toEqual(new Map());
  await keeper.close();
});

test('bytes that share their memory with others are written and left as they are', async () => {
  const whole = new TextEncoder().encode('残疾人协会');
  const parts = [whole.subarray(0, 9), whole.subarray(9)];
  await writer.write(
    'a.txt',
    (async function* () {
      for (const part of parts) yield await Promise.resolve(part);
    })(),
  );
  await writer.finish();
  expect(readFileSync(join(dir, 'a.txt'), 'utf8')).toBe('残疾人协会');
  expect(whole).toHaveLength(15);
});

test('a file that can not be written stops the render', async () => {
  mkdirSync(join(dir, 'index.html'));
  await writer.write('index.html', body('a'));
  await expect(writer.finish()).rejects.toThrow('EISDIR');
  await expect(writer.finish()).rejects.toThrow('EISDIR');
});
