import { lstatSync, readFileSync } from 'node:fs';
import { faultItself } from '../faults.ts';

/** Keys and indexes from the root of a record to a value in it. */
export type FieldPath = readonly PropertyKey[];

/** Something wrong with the file as such, before its fields are looked at. */
export interface FileProblem {
  line: number;
  path: FieldPath;
  what: string;
  todo: string;
}

/** A parsed file that can still say where each of its values stands. */
export interface Source {
  /** Undefined where the file can't be parsed at all; `problems` then says why. */
  value: unknown;
  problems: FileProblem[];
  /** Line (from 1) of the value at a path, or of the nearest value around it. */
  lineOf: (path: FieldPath) => number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A larger file is no record. */
export const mostBytes = 64 * 1024 * 1024;

/** Reads a regular file: nothing is followed, waited for or taken into memory that is none. A problem says why it is not read. */
export function readBytes(file: string): Buffer | FileProblem {
  const problem = (what: string, todo: string): FileProblem => ({ line: 1, path: [], what, todo });
  try {
    const stat = lstatSync(file);
    if (!stat.isFile())
      return problem('不是普通文件（是文件夹、链接或者设备），没有读', '换成真正的文件，或者移走');
    if (stat.size > mostBytes)
      return problem(
        `文件有 ${Math.ceil(stat.size / 1024 / 1024)} MB，最多 64 MB`,
        '核对是不是放错了文件；太大的分成几个',
      );
    return readFileSync(file);
  } catch (error) {
    const fault = faultItself(error);
    if (!fault) throw error;
    return problem(`这个文件读不了：${fault.what}`, fault.todo);
  }
}

/** Reads a text file; a string where it is UTF-8 without a byte order mark, a problem where it is not. */
export function readText(file: string): string | FileProblem {
  const problem = (what: string, todo: string): FileProblem => ({ line: 1, path: [], what, todo });
  const bytes = readBytes(file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  try {
    const text = utf8.decode(bytes);
    return text.startsWith('\uFEFF')
      ? problem('文件开头有看不见的 BOM 标记', '用编辑器另存为“UTF-8”（不带 BOM）')
      : text;
  } catch (error) {
    if (error instanceof TypeError) return problem('文件不是 UTF-8 编码', '用编辑器另存为“UTF-8”编码');
    throw error;
  }
}

/** `relations[0].policy`, as an author finds the field again. */
export const fieldName = (path: FieldPath): string =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
