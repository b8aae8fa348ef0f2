import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Descriptor {
  resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
}

/** What a file really is: its size, its digest, its first line. */
async function factsOf(path: string): Promise<{ bytes: number; hash: string; header: string }> {
  const digest = createHash('sha256');
  let bytes = 0;
  let start = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    digest.update(chunk);
    bytes += chunk.length;
    if (!start.includes('\n')) start = Buffer.concat([start, chunk]);
  }
  const [header = ''] = start.toString('utf8').split('\r\n');
  return { bytes, hash: `sha256:${digest.digest('hex')}`, header };
}

/** What a Data Package says of its files that is not so, in Chinese. */
export async function* packageFaults(
  dir: string,
  folder: string,
  files: ReadonlySet<string>,
): AsyncGenerator<string> {
  const text = readFileSync(join(dir, folder, 'datapackage.json'), 'utf8');
  for (const { path, bytes, hash, schema } of (JSON.parse(text) as Descriptor).resources) {
    if (!files.has(folder + path)) {
      yield `写了 ${path}，没有这个文件`;
      continue;
    }
    const is = await factsOf(join(dir, folder, path));
    if (is.bytes !== bytes) yield `${path} 写的是 ${bytes} 字节，文件是 ${is.bytes} 字节`;
    if (is.hash !== hash) yield `${path} 的校验值和文件不一样`;
    const first = is.header.split(',')[0]?.replaceAll('"', '');
    const named = schema.fields[0]?.name;
    if (first !== named)
      yield `${path} 的第一列是 ${JSON.stringify(first)}，说明里是 ${JSON.stringify(named)}`;
  }
}
