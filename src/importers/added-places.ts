import { parseDivisions } from '../records/divisions.ts';

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const inOrder = (places: Iterable<readonly [string, string]>): (readonly [string, string])[] =>
  [...places].sort(([a], [b]) => (a < b ? -1 : 1));

/** A list of places as a file, in the order of their codes. */
export const listText = (places: Iterable<readonly [string, string]>): string =>
  ['code,name', ...inOrder(places).map(([code, name]) => `${code},${quoted(name)}`), ''].join('\n');

/** So many places are named one by one. */
const mostNamed = 20;

const named = (places: readonly string[]): string =>
  places.length > mostNamed
    ? `${places.slice(0, mostNamed).join('、')} 等 ${places.length} 个`
    : places.join('、');

interface AddedPlaces {
  added: ReadonlyMap<string, string>;
  /** Where forms name those that no list has. */
  unlisted: ReadonlyMap<string, string>;
  /** The list that they become part of. */
  text: string;
}

/** What is told of the places that an import adds: which they are, those that no list has, those without the place above. */
export function addedTold({ added, unlisted, text }: AddedPlaces): string[] {
  const places = inOrder(added);
  const own = places.filter(([code]) => unlisted.has(code));
  const lines = text.split('\n');
  const orphans = parseDivisions(text).warnings.filter(({ line }) =>
    added.has(lines[line - 1]?.split(',')[0] ?? ''),
  );
  return [
    `divisions.csv 加了 ${added.size} 个地方：${named(places.map(([code, name]) => `${name}（${code}）`))}`,
    ...(own.length > 0
      ? [
          `  其中 ${own.length} 个哪个区划列表里都没有，照表里写的加：${named(own.map(([code, name]) => `${name}（${[code, unlisted.get(code)].filter(Boolean).join('，')}）`))}；核对代码，写错的改正，并从 divisions.csv 删掉，再导入`,
        ]
      : []),
    ...orphans.map(({ what, todo }) => `  ${what}；${todo}`),
  ];
}
