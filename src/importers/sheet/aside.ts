import type { Cell } from './cell.ts';
import type { Columns } from './column.ts';
import { isNameOf } from './column-name.ts';
import type { Header } from './header.ts';
import { normalise } from './normalise.ts';
import { beginsWithSigner, signingLine } from './signing.ts';

/** Why a line of a table is none of its rows. */
export type Aside = 'total' | 'example' | 'header' | 'numbers' | 'note' | 'signing' | 'struck';

/** The same in the words of a list of what was not read. */
export const asideReasons: Readonly<Record<Aside, string>> = {
  total: '合计、小计一类的行，没有读',
  example: '示例行，没有读',
  header: '重复的表头，没有读',
  numbers: '栏次（列的编号），没有读',
  note: '说明、签名一类的行，没有读',
  signing: '说明、签名一类的行，没有读',
  struck: '整行划掉（删除线），没有读',
};

const note =
  /^(?:注|附|附表|说明|备注|填表说明|填报说明|填写说明|填写要求|填表人|制表人|经办人|审核人|填报人|填报单位|填报日期|单位负责人|负责人|联系人|审批人|复核人|盖章|单位盖章)(?:[:\d(]|$)|^\(?(?:续表|续上表|接上表|接上页|转下页|续下页)\)?$/u;
const sum = /^(?:合计|总计|小计|共计|平均(?:得?分数?|[值数])?)(?:[:\d(]|$)/u;
/** Sums by other names, which a complete row could also bear. */
const looseSum =
  /^(?:全[镇乡街道县区市省村]*|本[页表镇乡县区市期年月]|以上|人数|数量|金额|\p{Script=Han}{1,7}[镇乡街道县区市省村])?(?:合计|总计|小计|共计|累计|平均(?:得?分数?|[值数])?|人均|统计|汇总|总数|均值)(?:[:\d(]|$)|^(?:平均每\p{Script=Han}{1,3}|每\p{Script=Han}{1,3}平均|累计数|占比|比例|比重|百分比|[ΣƩ∑])(?:[:(%]|$)|^共(?:计|有)?\d{1,6}[个家村条项户人名]/u;
/** A part of the row above it: a row of its own only where it has all that a row needs. */
const part = /^其中:?/u;
const example =
  /^(?:(?:填写|填报|填表)?(?:示例|样例|范例|举例|例如|例子|示范|样表|参考样式)|[(【[]?(?:例|示例|样例|范例)[)】\]]|例(?:\d*$|[:：.、])|如:)|[(【[](?:例|示例|样例|范例|例如|仅供参考)[)】\]]$/u;
/** A cell of any column that says of its row that it is none: 填写示例，请勿删除; 此行为示例. */
const saysExample =
  /^\(?(?:[此本该](?:行|条|格)?[为是]?)?(?:填写|填报|填表)?(?:示例|样例|范例|例子)(?:行|数据)?(?:[,，;；。(].{0,20})?\)?$/u;

interface Line {
  filled: readonly Cell[];
  /** Cells whose value stands in this row. */
  own: readonly Cell[];
  header: Header;
  columns: Columns;
}

/** Whether a row fills all columns that must be filled, beside the one that bears a label. */
function isComplete({ filled, header, columns }: Line, label: Cell): boolean {
  const others = Object.entries(columns)
    .filter(([name, { required }]) => required && header.at.get(name) !== label.column)
    .map(([name]) => header.at.get(name));
  return others.length > 0 && others.every((at) => filled.some(({ column }) => column === at));
}

const isRepeatedHeader = ({ own, header, columns }: Line): boolean => {
  const named = own.filter(({ text, column }) =>
    Object.entries(columns).some(
      ([name, it]) => header.at.get(name) === column && isNameOf(text, [it.header, ...it.also]),
    ),
  );
  return named.length >= 2 && named.length * 2 >= own.length;
};

const namesColumn = (columns: Columns, text: string): string[] =>
  Object.entries(columns)
    .filter(([, it]) => isNameOf(text, [it.header, ...it.also]))
    .map(([name]) => name);

/** Whether a row is the header of another table: it names columns, and some stand elsewhere than above. */
export const isOtherHeader = ({ own, header, columns }: Line): boolean => {
  const named = own.map(({ text, column }) => ({ column, names: namesColumn(columns, text) }));
  const known = named.filter(({ names }) => names.length > 0);
  const isMoved = known.some(({ column, names }) => names.every((name) => header.at.get(name) !== column));
  return known.length >= 3 && known.length * 2 >= own.length && isMoved;
};

const isNumbering = ({ own }: Line): boolean =>
  own.length >= 4 &&
  own.every(({ text }, index) => normalise(text).replace(/[()]/g, '') === String(index + 1));

/**
 * What a line of a table is, where it is no row: a sum, an example, the header once more, numbers of the columns, a note or a
 * signature, or struck through. Undefined for a row.
 */
export function asideOf(line: Line): Aside | undefined {
  const { filled, own } = line;
  const [first] = filled;
  if (!first) return undefined;
  const beginning = filled.filter(({ column }) => column <= first.column + 1);
  const keys = beginning.map((cell) => ({ cell, text: normalise(cell.text) }));
  if (!isComplete(line, first) && signingLine(own)) return 'signing';
  if (filled.length > 1 && filled.every(({ master }) => master === first.master))
    return example.test(normalise(first.text)) ? 'example' : 'note';
  if (keys.some(({ text }) => sum.test(text))) return 'total';
  if (keys.some(({ text }) => note.test(text))) return 'note';
  if (keys.some(({ cell, text }) => beginsWithSigner(text) && !isComplete(line, cell))) return 'note';
  if (keys.some(({ cell, text }) => looseSum.test(text) && !isComplete(line, cell))) return 'total';
  if (keys.some(({ cell, text }) => part.test(text) && !isComplete(line, cell))) return 'note';
  const isExample = keys.some(({ text }) => example.test(text));
  if (isExample || own.some(({ text }) => saysExample.test(normalise(text)))) return 'example';
  if (isRepeatedHeader(line)) return 'header';
  if (isNumbering(line)) return 'numbers';
  return own.length > 0 && own.every(({ struck }) => struck) ? 'struck' : undefined;
}
