import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestIn } from '../file-digest.ts';
import type { BuiltSite } from '../types.ts';

interface Descriptor {
  resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
}

/** Bytes that the name of the first column takes less than. */
const start = 4096;

/** What stands before the first comma or line end of a file. */
function firstCell(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const block = Buffer.alloc(start);
    const text = block.toString('utf8', 0, readSync(descriptor, block));
    return (/^[^,\r\n]*/.exec(text)?.[0] ?? '').replaceAll('"', '');
  } finally {
    closeSync(descriptor);
  }
}

/** What the Data Package in a folder of a site says of its files that is not so, in Chinese. */
export function* packageFaults(site: BuiltSite, folder: string): Generator<string> {
  const files = new Set(site.files);
  const text = readFileSync(join(site.dir, folder, 'datapackage.json'), 'utf8');
  for (const { path, bytes, hash, schema } of (JSON.parse(text) as Descriptor).resources) {
    const file = folder + path;
    if (!files.has(file)) {
      yield `写了 ${path}，没有这个文件`;
      continue;
    }
    const is = statSync(join(site.dir, file)).size;
    if (is !== bytes) yield `${path} 写的是 ${bytes} 字节，文件是 ${is} 字节`;
    const digest = Buffer.from(digestIn(site, file), 'base64url').toString('hex');
    if (hash !== `sha256:${digest}`) yield `${path} 的校验值和文件不一样`;
    const [first, named] = [firstCell(join(site.dir, file)), schema.fields[0]?.name];
    if (first !== named)
      yield `${path} 的第一列是 ${JSON.stringify(first)}，说明里是 ${JSON.stringify(named)}`;
  }
}
