import type { Division } from '../../schemas/division.ts';
import { prefixesOf } from '../../domain/places/places.ts';
import { sameName, type DivisionList } from '../divisions.ts';
import { alike } from '../organisations.ts';
import { normalise } from './normalise.ts';
import { CellRefusal } from './problems.ts';

const missingTodo =
  '用 --divisions 给出有它的行政区划列表（code,name 两列的 .csv），或者在内容文件夹的 divisions.csv 里加一行';

/**
 * The code of a place without what the 12 digits of statistics (统计用区划代码) add: 990102001000 is the township 990102001,
 * 990102000000 the county 990102. Another code stays as it is; no village ends with 000.
 */
export const shortStatisticalCode = (code: string): string =>
  /^\d{12}$/.test(code) ? code.replace(/000$/, '').replace(/^(\d{6})000$/, '$1') : code;

/** Whether a text names a place behind places above it, as on an envelope: 云汀市临溪区, 云泽省云汀市临溪区. */
function isFullName(text: string, { code, name }: Division, divisions: DivisionList): boolean {
  if (!text.endsWith(name)) return false;
  const above = prefixesOf(code).reverse();
  const rest = above.reduce(
    (left, it) => {
      const outer = divisions.find(it)?.name ?? '';
      return outer !== '' && left.startsWith(outer) ? left.slice(outer.length) : left;
    },
    text.slice(0, -name.length),
  );
  return rest === '';
}

/** The places that a text names by their own name, else by it and what is above them. */
function placesNamed(text: string, divisions: DivisionList): Division[] {
  const own = divisions.named(text);
  if (own.length > 0) return own;
  return [...text].flatMap((_, at) =>
    at === 0 ? [] : divisions.named(text.slice(at)).filter((it) => isFullName(text, it, divisions)),
  );
}

/**
 * The place that a cell names: 临溪区（990102）, 990102, 临溪区 or 云汀市临溪区. Throws a CellRefusal where the lists don't have it, have
 * it under another name, or have several of that name. A village is named by its code, where one may be (`villages`).
 */
export function namedDivision(text: string, divisions: DivisionList, villages = false): Division {
  const typed = normalise(text);
  const [written, ...others] = typed.match(/\d+/g) ?? [];
  if (others.length > 0)
    throw new CellRefusal(`“${text}”不是名称，也不是区划代码`, {
      allowed: '名称加代码，如“临溪区（990102）”',
    });
  const code = written && shortStatisticalCode(written);
  const name = typed.replace(/\(?\d*\)?/g, '');
  if (code === undefined) {
    const [found, ...more] = placesNamed(name, divisions);
    if (found && more.length === 0) return found;
    const what = found ? `有 ${more.length + 1} 个“${name}”` : `区划列表里没有“${name}”`;
    throw new CellRefusal(what, { allowed: '名称加代码，如“临溪区（990102）”', todo: missingTodo });
  }
  if (![2, 4, 6, 9, ...(villages ? [12] : [])].includes(code.length)) {
    const village = villages ? '，村（社区）的 12 位代码' : '';
    throw new CellRefusal(`区划代码“${code}”有 ${code.length} 位`, {
      allowed: `省、市、县的 6 位代码，乡镇（街道）的 9 位代码${village}，如“临溪区（990102）”`,
    });
  }
  const found = divisions.find(code);
  if (!found) {
    const what = divisions.empty ? `没有行政区划列表，查不到 ${code}` : `区划列表里没有 ${code}`;
    throw new CellRefusal(what, {
      allowed: '内容文件夹的 divisions.csv 或 --divisions 里有的代码',
      todo: missingTodo,
    });
  }
  if (name !== '' && !sameName(name, found.name) && !isFullName(name, found, divisions))
    throw new CellRefusal(`${code} 在区划列表里是“${found.name}”，这里写的是“${name}”`, {
      todo: '核对名称和代码，改正写错的一个；改了名的地方，请更新区划列表',
    });
  return found;
}

/**
 * The code in a cell that asks for one, as it stands there or behind its name (临溪区（990102）). Throws a CellRefusal for a
 * name, and offers the code of the place that bears it, below the code `below` where that is given.
 */
export function codeAsked(text: string, divisions: DivisionList, below?: string): string {
  if (/\p{Script=Han}.*\d/u.test(text)) return namedDivision(text, divisions, true).code;
  if (/\d/.test(text)) return text;
  const found = divisions.named(normalise(text), below);
  const offered = found.slice(0, 5).map(({ code, name }) => `${code}（${name}）`);
  const [first, ...others] = found;
  throw new CellRefusal(`“${text}”是名称，这里要写代码`, {
    ...(first ? { allowed: offered.join('、') } : {}),
    todo: !first
      ? `区划列表里没有“${text}”，查到它的代码再填`
      : others.length > 0
        ? '核对是哪一个，写它的代码'
        : `改成 ${first.code}`,
  });
}

/** The id in a cell that asks for one. Throws a CellRefusal for the name of a record, or what is like one, and offers its id. */
export function idAsked(text: string, known: readonly { id: string; name: string }[]): string {
  if (known.some(({ id }) => id === text)) return text;
  const exact = known.filter(({ name }) => normalise(name) === normalise(text));
  const named = exact.length > 0 ? exact : alike(known, text);
  if (named.length === 0) return text;
  const what = exact.length > 0 ? '是名称' : '不是编号，像是名称';
  throw new CellRefusal(`“${text}”${what}，这里要写编号`, {
    allowed: named.map(({ id, name }) => `${id}（${name}）`).join('、'),
    todo:
      named.length === 1 && exact.length === 1 ? `改成 ${named[0]?.id ?? ''}` : '核对是哪一个，写它的编号',
  });
}
