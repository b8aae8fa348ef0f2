import { readFileSync } from 'node:fs';

/** Keys and indexes from the root of a record to a value in it. */
export type FieldPath = readonly PropertyKey[];

/** Something wrong with the file as such, before its fields are looked at. */
export interface Problem {
  line: number;
  path: FieldPath;
  what: string;
  todo: string;
}

/** A parsed file that can still say where each of its values stands. */
export interface Source {
  /** Undefined where the file can't be parsed at all; `problems` then says why. */
  value: unknown;
  problems: Problem[];
  /** Line (from 1) of the value at a path, or of the nearest value around it. */
  lineOf: (path: FieldPath) => number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a text file; a string where it is UTF-8 without a byte order mark, a problem where it is not. */
export function readText(file: string): string | Problem {
  const problem = (what: string, todo: string): Problem => ({ line: 1, path: [], what, todo });
  try {
    const text = utf8.decode(readFileSync(file));
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
