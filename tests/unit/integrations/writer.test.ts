import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startWriter, type Writer } from '../../../src/integrations/writer.ts';

let dir: string;
let writer: Writer;
let told: { file: string; digest?: string | undefined; isThere: boolean }[];
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-writer-'));
  told = [];
  writer = startWriter((files) => told.push(...files.map((it) => ({ ...it, isThere: existsSync(it.file) }))));
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
  await writer.write(join(dir, 'places/9901/index.html'), body('云', '汀'));
  await writer.write(join(dir, 'data/villages.csv'), body(long, 'b', long, '市'));
  await writer.write(join(dir, 'data/empty.csv'), body());
  for (let index = 0; index < 200; index += 1)
    await writer.write(join(dir, `data/${index % 100}.json`), body(`${index}`, '\n'));
  const digests = await writer.finish();
  const text = (file: string) => readFileSync(join(dir, file), 'utf8');
  expect(text('places/9901/index.html')).toBe('云汀');
  expect(text('data/villages.csv') === `${long}b${long}市`).toBe(true);
  expect(text('data/empty.csv')).toBe('');
  expect([text('data/0.json'), text('data/99.json')]).toEqual(['100\n', '199\n']);
  expect(digests.size).toBe(103);
  for (const file of ['places/9901/index.html', 'data/villages.csv', 'data/empty.csv', 'data/99.json'])
    expect(digests.get(join(dir, file)), file).toBe(hash('sha256', text(file), 'base64url'));
});

test('files are told when they are written, those that others have put there among them, in their order', async () => {
  const taken: typeof told = [];
  for (let index = 0; index < 450; index += 1) {
    const file = join(dir, `${index}.html`);
    const isThere = index % 3 !== 0;
    const digest = isThere ? undefined : `digest of ${index}`;
    taken.push({ file, ...(digest && { digest }), isThere });
    if (isThere) await writer.write(file, body('a'.repeat(index === 100 ? 3 << 20 : 2000)));
    else await writer.pass({ file, digest });
  }
  await writer.finish();
  expect(told).toEqual(taken);
});

test('bytes that share their memory with others are written and left as they are', async () => {
  const whole = new TextEncoder().encode('残疾人协会');
  const parts = [whole.subarray(0, 9), whole.subarray(9)];
  await writer.write(
    join(dir, 'a.txt'),
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
  await writer.write(join(dir, 'index.html'), body('a'));
  await expect(writer.finish()).rejects.toThrow('EISDIR');
  await expect(writer.finish()).rejects.toThrow('EISDIR');
});
