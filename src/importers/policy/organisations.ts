import { speaksToReader } from './spoken.ts';
import { squeeze } from './squeeze.ts';

const stamp = /[（(](?:公章|章|盖章|印章|代章|印)[）)]$/u;

/** A name without the remark that somebody else's seal stands for it: 云汀市图书馆（代章）. */
const withoutStamp = (name: string): string => squeeze(name).replace(stamp, '');

const endings =
  '联合会|人民代表大会|总工会|工会|红十字会|慈善会|残联|妇联|工商联|科协|文联|侨联|作协|委员会|常委会|党委|团委|工委|纪委|政协|政府|' +
  '协会|基金会|管委会|学会|商会|促进会|研究会|理事会|执委会|组委会|法院|检察院|国务院|局|厅|部|办公室|办|委|院|处|署|社|' +
  '站|所|中心|学校|大学|学院|幼儿园|医院|集团|公司|党组|党校|总队|支队|大队|中队|队|旅|军区|兵团|银行|支行|分行|联社|' +
  '邮政|馆|台|总站|工作组|领导小组|指挥部|办事处|居委会|村委会|法庭|公证处|仲裁委|专家组|调查组|联席会议';
const organisation = new RegExp(`^[\\p{Script=Han}（）()·“”]{2,40}(?<=${endings})$`, 'u');
const short = /^(?:国务院|中央军委|中共中央|全国人大|全国政协)$/u;

/** One organisation and nothing else, by the word that its name ends with. */
export const isOrganisation = (text: string): boolean => {
  const name = withoutStamp(text);
  return (
    short.test(name) ||
    (organisation.test(name) &&
      !/转发|印发|批转|关于|的|^第.{1,4}[章节编条]/u.test(name) &&
      !speaksToReader(name))
  );
};

const placed =
  /^(?:中国|中华|全国|国家|中共|共青团|[省市县区州旗]|[\p{Script=Han}]{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|乡|街道|村|社区|縣|區|鎮|鄉))/u;
/** The words begin with the name of a place or of the country. */
export const beginsWithPlace = (text: string): boolean => placed.test(squeeze(text));
/** The last sign of words for people, works and places that belong together: 车队, 联盟, 福利厂, 马鬃山村. */
const gathered = /(?:(?<![参机理体])会|(?<![现到])场|(?<!网)站|[會盟团團队隊社厂店园校堂组室村庄街镇乡库])$/u;

/**
 * May be a body whose kind of name is not known: short, without a sentence, beginning with its place or ending as names
 * of bodies do; where it stands has to say so.
 */
export const mayBeOrganisation = (text: string): boolean => {
  const name = withoutStamp(text);
  return (
    /^(?![（(])[\p{Script=Han}（）()·“”]{4,30}$/u.test(name) &&
    (placed.test(name) || gathered.test(name)) &&
    !/[的了是请]|^附|^第.{1,3}[章节条部]/u.test(name) &&
    !speaksToReader(name)
  );
};

const inFull = (name: string): string =>
  withoutStamp(name)
    .replace(/第[一二三四五六七八九十百\d]{1,5}届/u, '')
    .replace(/人大常委会$/u, '人民代表大会常务委员会')
    .replace(/(?<=[省市县区州旗])政府$/u, '人民政府')
    .replace(/残联$/u, '残疾人联合会');

const placePart = /^(?:\p{Script=Han}{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|乡|街道))*/u;
const shortEndings: readonly [short: string, full: RegExp][] = [
  ['委', /委员会$/u],
  ['联', /联合会$/u],
  ['办', /办公室$/u],
];

/**
 * The first name is the short one of the second: of the same place, with signs of it in their order, the first and the last
 * kind among them (残工委 and 人民政府残疾人工作委员会, 卫健委 and 卫生健康委员会, 人社局 and 人力资源和社会保障局).
 */
export function isShortName(short: string, full: string): boolean {
  const [place = ''] = placePart.exec(short) ?? [];
  if (place === '' || !full.startsWith(place)) return false;
  const words = short.slice(place.length);
  const rest = full.slice(place.length).replace(/^(?:人民)?政府(?=.)/u, '');
  if (
    words.length < 2 ||
    words.length > 6 ||
    rest.length <= words.length ||
    !rest.startsWith(words.charAt(0))
  )
    return false;
  const last = words.slice(-1);
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

/** Columns of a line, divided by wide gaps. */
export const gapColumns = (text: string): string[] =>
  text
    .split(/\s{3,}|\t+|\u3000{2,}/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');

const pieces = (text: string, gap: RegExp): string[] => text.split(gap).filter((it) => it.trim() !== '');

/**
 * Names of bodies in one line: in columns, beside each other with a gap (two spaces, an ideographic one, or one where
 * both sides are bodies), or with 、 between them. One name where nothing divides it; letter-spaced names are put together.
 */
export function namesIn(text: string): string[] {
  return gapColumns(text).flatMap((column) => {
    const wide = pieces(column, /\s{2,}|\u3000/u);
    if (
      wide.length > 1 &&
      wide.every((it) => squeeze(it).length >= 3 && (isOrganisation(it) || mayBeOrganisation(it)))
    )
      return wide.flatMap(divided);
    return divided(column);
  });
}

/** Words of one sign each put together, others as they are: 云汀市残疾人联合会 云 汀 市 民 政 局. */
const unspaced = (column: string): string[] =>
  column
    .replace(/(?<!\S)(?:\S\s+){2,}\S(?!\S)/gu, squeeze)
    .split(/\s+/u)
    .filter((it) => it !== '');

function divided(column: string): string[] {
  const words = unspaced(column);
  if (words.length > 1 && words.every(isOrganisation)) return words.map(withoutStamp);
  for (const gap of [/\s+/u, /[、，,；;]\s*/u]) {
    const parts = pieces(column, gap);
    if (parts.length > 1 && parts.every(isOrganisation)) return parts.map(withoutStamp);
  }
  return [withoutStamp(column)];
}

/** Longest line of names, in signs: what is longer is a paragraph. */
const longestNames = 1000;

/** Every name in the line is a body by its name. */
export const isOrganisationLine = (text: string): boolean => {
  if (text.length > longestNames || /[。：0-9A-Za-z]/.test(text)) return false;
  const names = namesIn(text);
  return names.length > 0 && names.every(isOrganisation);
};
