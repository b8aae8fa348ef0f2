import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { prefixesOf } from '../domain/places/places.ts';
import { parseDivisions } from '../records/divisions.ts';
import { decodeText } from './source/decode.ts';
import { Refusal } from './source/types.ts';

const workbook =
  '这是电子表格文件，不是 .csv。请用 Excel 或 WPS 打开，第一行写 code,name 两个列名，只留代码和名称两列，另存为“CSV UTF-8（逗号分隔）”';

/** The text of a list, in UTF-8 or as spreadsheet programs write it. Throws a Refusal for what is no text. */
function textOfList(bytes: Buffer): string {
  if (/^(?:504b0304|d0cf11e0)/u.test(bytes.toString('hex', 0, 4))) throw new Refusal(workbook);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoded = decodeText(bytes);
    if (decoded) return decoded.text;
    throw new Refusal('区划列表的编码认不出来。请用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”');
  }
}

/** The code of a place without the zeros that national lists fill it up with: 110000 is 11, 360900 3609, 990102001000 990102001. */
function withoutZeros(code: string): string {
  const [above = ''] = prefixesOf(code);
  return above !== '' && /^0+$/u.test(code.slice(above.length)) ? withoutZeros(above) : code;
}

/**
 * A list whose codes are filled up with zeros (GB/T 2260: 110000 北京市) in the codes of their levels; one that has both codes of
 * a place keeps them (441900 below 4419).
 */
const inLevels = (list: ReadonlyMap<string, string>): Map<string, string> => {
  const short = new Map<string, string>();
  for (const [code, name] of list) {
    const own = withoutZeros(code);
    const key = list.has(own) ? code : own;
    if (!short.has(key)) short.set(key, name);
  }
  return short;
};

/** Names by code in a list `code,name`, gzipped or not. Throws a Refusal that says what is wrong with it. */
export function readDivisionList(path: string): Map<string, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch {
    throw new Refusal('读不出区划列表。请检查路径；文件应是 code,name 两列的 .csv 或 .csv.gz');
  }
  const { divisions, errors } = parseDivisions(textOfList(bytes));
  const [first] = errors;
  if (first) {
    const more = errors.length > 1 ? `（还有 ${errors.length - 1} 处）` : '';
    throw new Refusal(`区划列表 ${basename(path)} 第 ${first.line} 行：${first.what}${more}。${first.todo}`);
  }
  return new Map(divisions.map(({ code, name: it }) => [code, it]));
}

/** The same of a list that is given beside the content; its codes may be filled up with zeros. */
export const readOfferedList = (path: string): Map<string, string> => inLevels(readDivisionList(path));
