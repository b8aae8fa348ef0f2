import { isTitleLike } from './line-kinds.ts';
import { beginsWithPlace, isOrganisationLine, mayBeOrganisation } from './organisations.ts';
import { isSameBody } from './same-body.ts';
import { squeeze } from './squeeze.ts';

/** Most bodies that a title names, a line each. */
export const mostBodies = 20;

const verbs = '关于|转发|印发|批转|(?<![应针])对|公布|发布|同意|办理|下达';
const start = new RegExp(`^([\\p{Script=Han}、（）()·\\s]{2,${mostBodies * 20}}?)(?:${verbs})`, 'u');
/** Begins a title of its own: a kind alone, or what somebody does. */
export const opensAnew = new RegExp(
  `^(?:(?:联合)?(?:公告|通告|公报|决议|命令|令|通知|声明)$|${verbs}|[\\p{Script=Han}、]{2,30}(?:关于|转发|印发|批转))`,
  'u',
);
/** What a title begins with that names no body: the body that a page prints above it belongs to it. */
export const bodiless = /^(?:关于|转发|印发|批转|公布|发布|下达|颁发|同意|对|(?:19|20)\d{2}年)/u;

/** Letter-spaced words (国 家 规 划) put together, other spaces between words kept as one. */
export function joinTitle(lines: readonly string[]): string {
  const plain = lines.map((it) => {
    const words = it.split(/\s+/u).filter((word) => word !== '');
    const spaced = words.filter((word) => [...word].length === 1).length;
    return spaced === words.length || spaced >= Math.max(3, words.length / 2)
      ? words.join('')
      : words.join(' ');
  });
  return plain.reduce((joined, it) =>
    isOrganisationLine(joined) &&
    (isOrganisationLine(it) || bodyAtStart(it) || isOrganisationLine(it.replace(/令$/u, '')))
      ? `${joined} ${it}`
      : `${joined}${it}`,
  );
}

/** Others that a title does not name: 等单位, 等9部门. */
const andOthers = /等(?:[\d一二三四五六七八九十]{1,3}个?)?(?:单位|部门|机关|机构)$/u;

/** The bodies before what a title says that they do, without others that it does not name: 云汀市民政局等单位. */
export const withoutOthers = (bodies: string): string => bodies.trim().replace(andOthers, '');

/** The text begins with a body that does something: 云汀市民政局关于 …, 云汀市民政局等单位印发 …. */
export const bodyAtStart = (text: string): boolean =>
  isOrganisationLine(withoutOthers(start.exec(text)?.[1] ?? ''));

/** The second is the office of the first: 云汀市人民政府 of whose site the page is, 云汀市人民政府办公室 that issues the text. */
export const isOfficeOf = (body: string, office: string): boolean =>
  office.startsWith(body) && /^办公[室厅]$/u.test(office.slice(body.length));

/** The first line names the body once more that the next one begins with: 演省云汀市人民政府 above 云汀市人民政府关于…. */
const namesTwice = (lines: readonly string[]): boolean => {
  const next = start.exec(squeeze(lines[1] ?? ''))?.[1] ?? '';
  const first = squeeze(lines[0] ?? '');
  if (!isOrganisationLine(lines[0] ?? '') || !isOrganisationLine(next)) return false;
  return isSameBody(first, next) || isOfficeOf(first, next);
};

/** A body's name on a line of its own stands below words that are no body and go on to none: no title has that. */
const namesBodyBelow = (lines: readonly string[]): boolean =>
  lines.some(
    (it, index) =>
      index > 0 &&
      isOrganisationLine(it) &&
      !lines.slice(0, index).every(isOrganisationLine) &&
      isTitleLike(lines.slice(0, index).map(squeeze).join('')),
  );

/** The end of a long name of a body, which the line above begins: …肺炎疫情工作 / 领导小组关于…. */
const tail =
  /^(?:工作|协调|综合)*(?:领导小组|指挥部|联席会议|工作组|专班|协调组|办公室|委员会)(?:办公室)?(?:关于|转发|印发|批转)/u;

/** A line that begins a title of its own stands below others that are none of it. */
const beginsAgain = (lines: readonly string[]): boolean =>
  lines.some((it, index) => {
    const above = lines.slice(0, index).map(squeeze).join('');
    return (
      index > 0 &&
      bodyAtStart(squeeze(it)) &&
      !(tail.test(squeeze(it)) && bodyAtStart(above + squeeze(it))) &&
      !/转发|印发|批转|关于|《/u.test(above) &&
      !lines.slice(0, index).every(isOrganisationLine)
    );
  });

const joins = /转发|印发|批转|关于|《/u;

/**
 * Words of a page (两项补贴政策) stand above a title that is whole without them: its body with its place, or 关于;
 * the words are no body, and forward or issue nothing.
 */
const standsBelowWords = (lines: readonly string[]): boolean =>
  lines.some((it, index) => {
    const above = lines.slice(0, index).map(squeeze).join('');
    const isBody = isOrganisationLine(it) && beginsWithPlace(it);
    const begins = squeeze(it).startsWith('关于') && !mayBeOrganisation(above);
    if (index === 0 || !(isBody || begins) || lines.slice(0, index).every(isOrganisationLine)) return false;
    return !joins.test(above) || (begins && /^关于(?!.*(?:转发|印发|批转|《))/u.test(above));
  });

/** The lines are no one title: a body is named twice, a second title begins, or a body stands below words that are none. */
export const areSeveral = (lines: readonly string[]): boolean =>
  beginsAgain(lines) || namesTwice(lines) || namesBodyBelow(lines) || standsBelowWords(lines);
