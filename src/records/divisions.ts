import { CsvError, parse } from 'csv-parse/sync';
import { prefixesOf } from '../domain/places/places.ts';
import { divisionSchema, levelDigits, type Division } from '../schemas/division.ts';
import { readBytes, type FileProblem } from './source.ts';

/** The list of places served, with all that is wrong in it. */
export interface DivisionFile {
  divisions: Division[];
  errors: FileProblem[];
  /** What the portal can live with. */
  warnings: FileProblem[];
}

const columns = 'code,name';

const problem = (line: number, field: string, what: string, todo: string): FileProblem => ({
  line,
  path: field ? [field] : [],
  what,
  todo,
});

/** Cells of a line, null where its quotation marks are wrong; a line without a quotation mark needs no parser, which saves seconds in a list of the nation. */
function cellsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  try {
    return parse(line, { relax_column_count: true })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/**
 * Parents that the list leaves out, once each. A list may begin at any level, and a city without counties (441900) may
 * leave out the six-digit code that repeats it.
 */
function missingParents(divisions: readonly Division[], lineOf: ReadonlyMap<string, number>): FileProblem[] {
  const top = divisions.reduce((least, { code }) => Math.min(least, code.length), Infinity);
  const missing = new Map<string, Division[]>();
  for (const division of divisions) {
    const parent = prefixesOf(division.code)[0];
    if (division.code.length === top || parent === undefined || lineOf.has(parent)) continue;
    if (parent.length === levelDigits.county && parent.endsWith('00') && lineOf.has(parent.slice(0, 4)))
      continue;
    missing.set(parent, [...(missing.get(parent) ?? []), division]);
  }
  return [...missing].map(([parent, children]) => {
    const names = children.slice(0, 3).map((it) => it.name);
    const many = children.length > names.length ? `等 ${children.length} 个` : '';
    return problem(
      lineOf.get(children[0]?.code ?? '') ?? 1,
      'code',
      `没有列出上一级 ${parent}，它下面有${names.join('、')}${many}`,
      `加一行“${parent},名称”；不加时这些地方挂在更上一级，没有更上一级的成为最上级`,
    );
  });
}

/** What is wrong with a row that the schema refuses, field by field. */
function rowProblems(line: number, cells: readonly string[]): FileProblem[] {
  if (cells.length !== 2) {
    const todo = '每行只写“代码,名称”两格；名称里有逗号时加英文双引号';
    return [problem(line, '', `这一行有 ${cells.length} 格，应为 2 格`, todo)];
  }
  const [code, name] = cells;
  const result = divisionSchema.safeParse({ code, name });
  return (result.error?.issues ?? []).map(({ path: [field] }) =>
    field === 'code'
      ? problem(
          line,
          'code',
          `行政区划代码“${code ?? ''}”不对`,
          '写 2 位（省）、4 位（市）、6 位（县）、9 位（乡镇）或 12 位（村）数字；用表格软件编辑时把这一列设成“文本”',
        )
      : problem(
          line,
          'name',
          name ? `名称“${name}”首尾有空格或中间有换行` : '没有写名称',
          '写上这个地方的名称，首尾不留空格',
        ),
  );
}

function headFault(head: string | undefined): FileProblem[] {
  if (head === columns) return [];
  return [problem(1, '', `第一行是“${head ?? ''}”`, `第一行写列名 ${columns}（半角逗号，不加空格）`)];
}

/** Reads a list of divisions: `code,name`, UTF-8, the byte order mark taken off. */
export function parseDivisions(text: string): DivisionFile {
  const lines = text.split(/\r?\n/);
  const errors = headFault(lines[0]);
  const divisions: Division[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, row] of lines.entries()) {
    if (index === 0 || row === '') continue;
    const line = index + 1;
    const cells = cellsOf(row);
    if (!cells) {
      errors.push(problem(line, '', '双引号写法不对', '双引号要成对；格子里的双引号写成两个'));
      continue;
    }
    const [code = '', name = ''] = cells;
    const parsed = cells.length === 2 ? divisionSchema.safeParse({ code, name }) : undefined;
    if (!parsed?.success) {
      errors.push(...rowProblems(line, cells));
      continue;
    }
    const twin = lineOf.get(code);
    if (twin !== undefined) {
      errors.push(problem(line, 'code', `代码 ${code} 和第 ${twin} 行相同`, '只留一行'));
      continue;
    }
    lineOf.set(code, line);
    divisions.push(parsed.data);
  }
  return { divisions, errors, warnings: missingParents(divisions, lineOf) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the list of divisions in a file. Spreadsheet programs write a byte order mark: it is welcome here. */
export function readDivisionFile(path: string): DivisionFile {
  const bytes = readBytes(path);
  if (!Buffer.isBuffer(bytes)) return { divisions: [], errors: [bytes], warnings: [] };
  try {
    return parseDivisions(utf8.decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const todo = '用表格软件另存为“CSV UTF-8（逗号分隔）”';
    return { divisions: [], errors: [problem(1, '', '文件不是 UTF-8 编码', todo)], warnings: [] };
  }
}
