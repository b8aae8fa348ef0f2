import type { Unread } from '../unread.ts';
import type { Cell, Grid } from './cell.ts';
import { labelsInCell } from './label-text.ts';
import { momentOf } from './moment.ts';
import { normalise } from './normalise.ts';

const filling = ['填报', '填表', '制表', '报送', '上报'];

/** The day on which a form was filled in or sent, as forms call it. */
export const filledOnLabels = filling.flatMap((it) => [`${it}日期`, `${it}时间`]);

/** The body that filled in a form, as forms call it. */
export const filledByLabels = filling.flatMap((it) => [`${it}单位`, `${it}部门`]);

const roles = [
  '(?:填表|填报|制表|经办|审核|复核|审批|审定|校对|签发)(?:人员?|者)?',
  '(?:编制|报送|上报|录入|统计)(?:人员?|者)',
  '(?:联系|办公)?电话|联系方式',
];
/** Others who sign: 被检查单位负责人, 考核组组长, 检查人员, 会计. */
const persons =
  '\\p{Script=Han}{0,8}(?:负责人|领导|主管|组长|人员|(?<!残疾)人|主任|书记|局长|科长|站长|理事长|会长|主席|会计|出纳)';
const stamps = '(?:单位|加盖)?(?:盖章|公章|签章)|签[字名章]|日期|时间';
const signerOf = (who: string): RegExp =>
  new RegExp(
    `^\\(?(?:(?:${who})(?:\\(?(?:${stamps})\\)?)*|(?:${stamps})+|${[...filledOnLabels, ...filledByLabels].join('|')})\\)?(?:\\((?:${stamps})\\))?$`,
    'u',
  );
const signer = signerOf(
  [...roles, '(?:单位|部门|科室|机构|分管|主管|财务)*(?:负责人|领导|主管)', '联系人'].join('|'),
);
/** Of labels with a colon: before one there may stand anybody. */
const anySigner = signerOf([...roles, persons].join('|'));

/** Whether a label is of who filled in, signed or stamped a form, how to reach them, or on which day they did. */
export const isOfFilling = (label: string): boolean => signer.test(normalise(label).replace(/:$/u, ''));

/** The same of a label that has a colon behind it. */
const signs = (label: string): boolean => anySigner.test(normalise(label));

/** Whether a text begins with the label of somebody who signs: 考核组组长：. */
export const beginsWithSigner = (text: string): boolean => {
  const [, label] = /^([^:]{1,14}):/u.exec(normalise(text)) ?? [];
  return label !== undefined && signs(label);
};

/** Longer words behind a label of signatures are no name, number or day. */
const longestName = 20;

/** The labels of a cell, with what stands behind the last; undefined where it says something else. */
function signersIn({ text }: Cell): { labels: string[]; behind: string } | undefined {
  if (isOfFilling(text)) return { labels: [text], behind: '' };
  const found = labelsInCell(text, []);
  const isWhole = text.trim().startsWith(found[0]?.name ?? ':');
  if (!isWhole || !found.every(({ name, behind }) => signs(name) && behind.length <= longestName))
    return undefined;
  return { labels: found.map(({ name }) => name), behind: found.at(-1)?.behind ?? '' };
}

/** A day, or the place for one: 年  月  日. */
const isDay = (text: string): boolean => momentOf(text) !== undefined || /^年月日$/u.test(normalise(text));

/**
 * The labels of a line of signatures: every cell of it is one, or stands behind one that has nothing behind it in its own cell,
 * or is a day. Undefined where the line says anything else.
 */
export function signingLine(own: readonly Cell[]): string[] | undefined {
  const labels: string[] = [];
  let isOpen = false;
  for (const cell of own) {
    const found = signersIn(cell);
    if (found) labels.push(...found.labels);
    else if (!isDay(cell.text) && (!isOpen || cell.text.length > longestName)) return undefined;
    isOpen = found?.behind === '';
  }
  return labels.length > 0 ? labels : undefined;
}

const reason = '填表的人、单位、日期和签名，没有读';

/**
 * Tells once a sheet that what it says of who filled it in was left out: by the labels alone, for nobody's name is repeated.
 */
export function noteSigning({ notes, sheet }: Grid, labels: readonly string[]): void {
  const plain = labels.map((it) => normalise(it).replace(/^\((.*)\)$|[:(].*$/gu, '$1'));
  notes.addTo(
    (before): Unread => ({
      ...{ kind: 'untaken', what: [...new Set([...(before?.what.split('、') ?? []), ...plain])].join('、') },
      ...{ where: `工作表“${sheet}”`, why: reason },
      todo: '不用管：这些是这张表的，不是要公布的内容；个人的名字不公开',
    }),
    ({ why }) => why === reason,
  );
}
