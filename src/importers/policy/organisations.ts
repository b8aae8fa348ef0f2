import { runTogether } from './run-together.ts';
import { speaksToReader } from './spoken.ts';
import { isSolid, squeeze } from './squeeze.ts';

const stamp = /[（(](?:公章|章|盖章|印章|\p{Script=Han}{0,30}代(?:章|印|盖章)|印)[）)]$/u;

/** A name without the remark that somebody else's seal stands for it: 云汀市图书馆（代章）. */
export const withoutStamp = (name: string): string => squeeze(name).replace(stamp, '');

const endings =
  '联合会|人民代表大会|总工会|工会|红十字会|慈善会|残联|妇联|工商联|科协|文联|侨联|作协|委员会|常委会|党委|团委|工委|纪委|政协|政府|' +
  '协会|基金会|管委会|学会|商会|促进会|研究会|理事会|执委会|组委会|法院|检察院|国务院|局|厅|部|办公室|办|委|院|处|署|社|' +
  '站|所|中心|学校|大学|学院|幼儿园|医院|集团|公司|党组|党校|总队|支队|大队|中队|队|旅|军区|兵团|银行|支行|分行|联社|' +
  '邮政|馆|台|总站|工作组|领导小组|指挥部|办事处|居委会|村委会|法庭|公证处|仲裁委|专家组|调查组|联席会议';
const organisation = new RegExp(`^[\\p{Script=Han}（）()·“”]{2,40}$(?<=${endings})`, 'u');
/** Sites and what else bodies show themselves with on the net: none is a body. */
const webSite = /(?:网站群?|门户|平台|频道|公众号|政府网|客户端)$/u;
const short = /^(?:国务院|中央军委|中共中央|全国人大|全国政协|(?:中国)?(?:银保监会|银监会|保监会|证监会))$/u;
/** A room of a ministry that signs by itself: 自然资源部矿业权管理司. */
const roomOf = /^\p{Script=Han}{2,20}(?:部|委|委员会|局|署|院|办|会)(?:\p{Script=Han}{2,10}司|办公厅)$/u;

/** A body with the other name that it bears in brackets: 云汀市新闻出版局（云汀市版权局）. */
const twoNames = /^([^（(]{4,})[（(]([^（）()]{4,})[）)]$/u;

/** Two names of one body, or two bodies as one: 中国企业联合会/中国企业家协会. */
const isBesideOther = (name: string): boolean => {
  const parts = name.split(/[/／]/u);
  return parts.length === 2 && parts.every((it) => it !== '' && isOrganisation(it));
};

/** One organisation and nothing else, by the word that its name ends with. */
export const isOrganisation = (text: string): boolean => {
  const name = withoutStamp(text);
  const [, first = '', second = ''] = twoNames.exec(name) ?? [];
  return (
    short.test(name) ||
    roomOf.test(name) ||
    isBesideOther(name) ||
    (first !== '' && isOrganisation(first) && isOrganisation(second)) ||
    (organisation.test(name) &&
      !/转发|印发|批转|关于|的|^第.{1,4}[章节编条]/u.test(name) &&
      !webSite.test(name) &&
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
    !webSite.test(name) &&
    !speaksToReader(name)
  );
};

/** A name of which each sign stands alone: 云   汀   市   公   安   局. */
const setWide = /^\s*\S(?:\s+\S){2,}\s*$/u;

/** The body that signs set wide name together, however wide their gaps are; empty where they name none. */
const wideName = (text: string): string =>
  setWide.test(text) && isOrganisation(squeeze(text)) ? squeeze(text) : '';

/** Columns of a line, divided by wide gaps. */
export function gapColumns(text: string): string[] {
  if (isSolid(text)) return text === '' ? [] : [text];
  if (wideName(text) !== '') return [text.trim()];
  return text
    .split(/\s{3,}|\t+|\u3000{2,}/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

/** Fewer signs set wide are columns, unless they name a body together: 国    务    院. */
const leastWide = 3;

const pieces = (text: string, gap: RegExp): string[] => text.split(gap).filter((it) => it.trim() !== '');

/**
 * Names of bodies in one line: in columns, beside each other with a gap (two spaces, an ideographic one, or one where
 * both sides are bodies), or with 、 between them. One name where nothing divides it; letter-spaced names are put together.
 */
export function namesIn(text: string): string[] {
  if (isSolid(text)) return text === '' ? [] : divided(text);
  if (setWide.test(text) && (wideName(text) !== '' || squeeze(text).length > leastWide))
    return divided(squeeze(text));
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
  const words = isSolid(column) ? [] : unspaced(column);
  if (words.length > 1 && words.every(isOrganisation)) return words.map(withoutStamp);
  for (const gap of [/\s+/u, /[、，,；;]\s*/u]) {
    const parts = pieces(column, gap);
    if (parts.length > 1 && parts.every(isOrganisation)) return parts.map(withoutStamp);
  }
  const beside = runTogether(withoutStamp(column));
  return beside.every(isOrganisation) ? beside : [withoutStamp(column)];
}

/** Longest line of names, in signs: what is longer is a paragraph. */
const longestNames = 1000;
/** A sign that neither stands in a name of a body nor divides two of them. */
const outsideNames = /[^\p{Script=Han}（）()·“”/／、，,；;\s]/u;
/** The last signs of names, and of what stands in brackets behind one. */
const lastSigns = new Set([
  ...endings.split('|').map((it) => it.at(-1)),
  ...['司', '厅', '大', '央', '协', '）', ')'],
]);
/** The line has only signs of names and of what divides them, and ends as a name does: without that no name in it is one of a body. */
export const hasOnlyNames = (text: string): boolean => {
  if (text.length > longestNames || outsideNames.test(text)) return false;
  const last = /[^、，,；;\s](?=[、，,；;\s]*$)/u.exec(text)?.[0];
  return last === undefined || lastSigns.has(last);
};

/** Every name in the line is a body by its name. */
export const isOrganisationLine = (text: string): boolean => {
  if (!hasOnlyNames(text)) return false;
  const names = namesIn(text);
  return names.length > 0 && names.every(isOrganisation);
};

/** The bodies that a page states (云汀市民政局；云汀市残联); null where it states none: 县政府网站. */
export const bodiesStated = (value: string): string[] | null => {
  const names = value
    .split(/[;；]|\s{2,}/u)
    .flatMap(namesIn)
    .filter((it) => it !== '');
  return names.length > 0 &&
    names.every((it) => (isOrganisation(it) || mayBeOrganisation(it)) && !it.endsWith('网'))
    ? names
    : null;
};
