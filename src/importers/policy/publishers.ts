import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import type { Candidate } from './candidates.ts';
import { isExplaining } from './explaining.ts';
import type { Fact } from './fact-labels.ts';
import { beginsWithPlace, isOrganisation, mayBeOrganisation, namesIn } from './organisations.ts';
import { stated, type ReadText } from './read-text.ts';
import { isSameBody } from './same-body.ts';
import { squeeze } from './squeeze.ts';

/** A room of the body that put up the page: it issues nothing. */
const room = /^(?!国务院|中央)\p{Script=Han}{1,5}(?:处|科|室|股|站|中心)$/u;
/** Who reports and reprints: it issues nothing. */
const press = /融媒体|传媒|媒体中心|新闻|电视台|广播|日报|晚报|报社|通讯社|记者站|杂志社|编辑部|出版社/u;

/** Areas that a page names for the committee that runs them: 云汀经济技术开发区. */
const area = /(?:开发区|高新区|示范区|合作区|保税区|度假区|工业园区)$/u;
const isBody = (name: string): boolean =>
  isOrganisation(name) || (area.test(name) && mayBeOrganisation(name));

const bodiesOf = (value: string): string[] | null => {
  const names = namesIn(value);
  return names.every((it) => isBody(it) && !room.test(it) && !press.test(it)) ? names : null;
};

/** The number of the text is that body's: the signs of 云财规 stand in 云汀市财政局 in this order. */
export const bearsNumber = ({ head, facts }: ReadText, name: string): boolean =>
  [
    ...head.fields.filter((it) => it.field === 'number').map((it) => it.text),
    ...facts.filter((it) => it.field === 'number').map((it) => it.value),
  ].some((it) => {
    const [first = '', second = ''] = squeeze(it);
    return name.startsWith(first) && second !== '' && name.indexOf(second, 1) > 0;
  });

/** The text or its title names the body, or it bears its number; who explains a text is who publishes it. */
const isOwnText = (text: ReadText, name: string): boolean =>
  isExplaining(text.head.title) ||
  bearsNumber(text, name) ||
  squeeze([text.head.title, ...text.main.map((it) => it.text)].join('')).includes(squeeze(name));

/** Labels of where a page has its words from. */
const isSource = (label: string): boolean => /来源|稿源|Source$/u.test(label);

/** Labels of the department that answers for a page: it issues the text only where nothing names who does. */
const isResponsible = (label: string): boolean => label.endsWith('责任部门');

/** The body that the title begins with, where the page only says which department answers for it. */
function bodyBeforeDepartment({ head, facts }: ReadText): string[] {
  if (!facts.some(({ label, value }) => isResponsible(label) && value !== '')) return [];
  const body = bodyBefore(squeeze(head.printed));
  return body === '' ? [] : [body];
}

const isTaken = (text: ReadText, { label, value }: Fact): boolean =>
  !isSource(label) || (bodiesOf(value)?.every((it) => isOwnText(text, it)) ?? false);

/** Labels of who made the text public: a body with its place is told where somebody else issues it. */
const isPublishing = (label: string): boolean => /发布(?:机构|机关|单位|部门)$/u.test(label);

const publishersBy = (text: ReadText, holds: (label: string) => boolean): Candidate<string[]>[] =>
  stated(
    { ...text, facts: text.facts.filter((it) => holds(it.label) && isTaken(text, it)) },
    'publisher',
    bodiesOf,
    2,
  );

/** The body that published the page, which issues the text where nothing else says who does; a mere 来源 only by evidence. */
export const publishers = (text: ReadText): Candidate<string[]>[] => [
  ...bodyInFull(text),
  ...publishersBy(text, isPublishing).map((it) =>
    it.value.every(beginsWithPlace) ? { ...it, told: true as const } : it,
  ),
  ...publishersBy(text, (it) => !isPublishing(it)),
];

/** The longest name of a body with its place that the title begins with; empty where it begins otherwise. */
function bodyBefore(title: string): string {
  for (let length = title.length - 2; length >= 4; length -= 1) {
    const name = title.slice(0, length);
    if (beginsWithPlace(name) && isOrganisation(name)) return name;
  }
  return '';
}

/** The body that the title begins with, where the page names it short: 来源：省残联. */
function bodyInFull(text: ReadText): Candidate<string[]>[] {
  const full = bodyBefore(squeeze(text.head.printed));
  return full === ''
    ? []
    : publishersBy(text, () => true)
        .filter(({ value }) => value.length === 1 && value[0] !== full && isSameBody(value[0] ?? '', full))
        .map((it) => ({ ...it, value: [full], score: 2.3, why: '标题开头的机关，网页写了它的简称' }));
}

const bodyOfTitle = '标题开头的机关，网页只写了责任部门';

/** The body that the title begins with, as a candidate before the department that the page names. */
export const beforeDepartment = (text: ReadText): Candidate<string[]>[] => {
  const value = bodyBeforeDepartment(text);
  return value.length > 0 ? [{ value, lines: [], score: 2.2, why: bodyOfTitle }] : [];
};

/** The department that was passed over for the body that the title begins with. */
export const departmentTold = (text: ReadText, taken: Candidate<string[]> | undefined): Remark[] =>
  taken?.why !== bodyOfTitle
    ? []
    : text.facts
        .filter(({ label, value }) => isResponsible(label) && value !== '')
        .map(({ label, value, line }) => ({
          line,
          what: value,
          why: `网页写明的“${label}”只说谁负责公开，发文机关按标题开头填“${taken.value.join('、')}”，请核对`,
        }));

/** Where a page has its words from, which was not taken for who issued them. */
export const sourcesTold = (text: ReadText, unit: string): Unread[] =>
  text.facts
    .filter((it) => it.field === 'publisher' && it.value !== '' && isSource(it.label) && !isTaken(text, it))
    .map((it) => ({
      kind: 'untaken',
      why: `网页写明的“${it.label}”只说文字从哪里来，没有当作发文机关`,
      what: it.value,
      ...(it.line > 0 ? { where: `第 ${it.line} ${unit}` } : {}),
      todo: '它就是发文机关的，加 --field issuers=机关全称；不是的不用管',
    }));
