import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { faultItself } from '../../faults.ts';
import { Refusal } from './types.ts';

const maxBytes = 100 * 1024 * 1024;

/** The extension of a file in lower case, without its dot. */
export const extensionOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** What a path leads to, as far as the system says. Throws a Refusal where it leads to no file. */
function checkFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Refusal('这是链接（快捷方式），它指向的文件不在了。请找到原来的文件再导入');
  if (!stat) throw new Refusal('没有这个文件。请检查路径和文件名');
  if (stat.isDirectory()) throw new Refusal('这是文件夹，不是文件。请写出里面的文件，如 文件夹/*.docx');
  if (!stat.isFile()) throw new Refusal('这不是普通的文件（是管道、设备等），没有读。请先存成一个文件再导入');
  if (stat.size === 0) throw new Refusal('文件是空的（0 字节）。请检查导出或复制时是否漏了内容');
  if (stat.size > maxBytes)
    throw new Refusal('文件超过 100 MB，不像一份文件。请删去里面的图片、视频，或者拆成几份再导入');
}

/**
 * The bytes of a file that is to be imported. Throws a Refusal where there is none, more than any document has, or where
 * the system does not let it be read: that is a matter of this file and of no other in the call.
 */
export function bytesOfSource(path: string): Buffer {
  try {
    checkFile(path);
    return readFileSync(path);
  } catch (error) {
    const said = faultItself(error);
    if (!said) throw error;
    throw new Refusal(`系统不让读这个文件：${said.what}。${said.todo}`);
  }
}
