import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { Refusal } from './types.ts';

const maxBytes = 100 * 1024 * 1024;

/** The extension of a file in lower case, without its dot. */
export const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** The bytes of a file that is to be imported. Throws a Refusal where there is none, or more than any document has. */
export function bytesOfSource(path: string): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Refusal('没有这个文件。请检查路径和文件名');
  if (!stat.isFile()) throw new Refusal('这是文件夹，不是文件。请写出里面的文件，如 文件夹/*.docx');
  if (stat.size === 0) throw new Refusal('文件是空的（0 字节）。请检查导出或复制时是否漏了内容');
  if (stat.size > maxBytes)
    throw new Refusal('文件超过 100 MB，不像一份文件。请删去里面的图片、视频，或者拆成几份再导入');
  return readFileSync(path);
}
