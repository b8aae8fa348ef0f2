import { withoutStamp } from './organisations.ts';

const inFull = (name: string): string =>
  withoutStamp(name)
    .replace(/第[一二三四五六七八九十百\d]{1,5}届/u, '')
    .replace(/^中华人民共和国(?=国务院|中央)/u, '')
    .replace(/中央军委(?=$|办公厅$)/u, '中央军事委员会')
    .replace(/人大常委会$/u, '人民代表大会常务委员会')
    .replace(/(?<=[省市县区州旗乡镇])政府(?=$|办公[厅室]$|办$)/u, '人民政府')
    .replace(/(?<=[省市县区州旗])府(?=办$|办公室$)/u, '人民政府')
    .replace(/(?<=政府)办$/u, '办公室')
    .replace(/(?<=地区)行署(?=$|办公室$)/u, '行政公署')
    .replace(/残联$/u, '残疾人联合会');

const placePart = /^(?:\p{Script=Han}{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|(?<!城)乡|街道))*/u;
const shortEndings: readonly [short: string, full: RegExp][] = [
  ['委', /委员会$/u],
  ['联', /联合会$/u],
  ['办', /办公室$/u],
];

/** Bodies named without the place that they are of, by its level alone: 市人民政府. */
export const isPlaceless = (names: readonly string[]): boolean =>
  names.every((it) => /^[市省县区州旗]/u.test(it));

/** A name as its place, or the level alone (省 of 省政府办公厅), and what is left. */
function partsOf(name: string): { place: string; rest: string } {
  const place = isPlaceless([name]) ? name.charAt(0) : (placePart.exec(name)?.[0] ?? '');
  return { place, rest: name.slice(place.length) };
}

/**
 * The first name is the short one of the second: of the same place, with signs of it in their order, the first and the last
 * kind among them (残工委 and 人民政府残疾人工作委员会, 卫健委 and 卫生健康委员会, 人社局 and 人力资源和社会保障局); the short one may
 * name the level of its place alone (市教体局).
 */
export function isShortName(short: string, full: string): boolean {
  const named = partsOf(short);
  const { place, rest: all } = partsOf(full);
  if (
    named.place === '' ||
    place === '' ||
    !(isPlaceless([short]) ? place.endsWith(named.place) : full.startsWith(named.place))
  )
    return false;
  const words = named.rest;
  const rest = (isPlaceless([short]) ? all : full.slice(named.place.length)).replace(
    /^(?:人民)?政府(?=.)/u,
    '',
  );
  if (
    words.length < 2 ||
    words.length > 6 ||
    rest.length <= words.length ||
    !rest.startsWith(words.charAt(0))
  )
    return false;
  const last = words.slice(-1);
  if (shortEndings.some(([it, full]) => it === last && rest.replace(full, it) === words)) return true;
  // 教育局 is no short name of 教育考试局.
  if (words.length > 2 ? rest.startsWith(words.slice(0, -1)) : !/[联协]/u.test(last)) return false;
  const ends = shortEndings.find(([it]) => it === last)?.[1].test(rest) ?? false;
  if (!ends && !rest.endsWith(last)) return false;
  let at = 0;
  for (const sign of words) {
    const found = rest.indexOf(sign, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** A name with the level of its place alone may be short for the full one, of which it names some signs in their order: 市金融局, 云汀市地方金融监督管理局. */
export function mayAbbreviate(short: string, full: string): boolean {
  const [named, { place, rest }] = [partsOf(short), partsOf(full)];
  if (!isPlaceless([short]) || isPlaceless([full]) || !place.endsWith(named.place)) return false;
  return (
    named.rest.length > 2 &&
    !rest.startsWith(named.rest.slice(0, -1)) &&
    new RegExp(`${[...named.rest].map((it) => RegExp.escape(it)).join('.*')}$`, 'u').test(rest)
  );
}

/** Two names of one body: with and without what it belongs to (演省云汀市人民政府), in full and short (人大常委会). */
export const isSameBody = (one: string, other: string): boolean => {
  const [a, b] = [inFull(one), inFull(other)];
  return a.endsWith(b) || b.endsWith(a) || isShortName(a, b) || isShortName(b, a);
};

/** Each body once, where it is named twice: under its full name, without what it belongs to. */
export const distinctBodies = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name, at, all) =>
    all.every((other, index) => {
      if (index === at || !isSameBody(name, other)) return true;
      const isFull = (it: string, beside: string): boolean => inFull(it) === it && !isShortName(it, beside);
      const [own, its] = [isFull(name, other), isFull(other, name)];
      return own === its ? name.length < other.length : own;
    }),
  );

/** The name lacks what the other has: 残工委, 省政府办公厅 beside 云泽省人民政府办公厅; 中国残联 is a name that bodies sign with. */
export const isShorterName = (name: string, other: string): boolean =>
  isShortName(name, other) ||
  (isSameBody(name, other) &&
    ((isPlaceless([name]) && !isPlaceless([other])) ||
      (name.includes('政府') && name.length < other.length)));
