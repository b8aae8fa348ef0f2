import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import { excerpt } from '../excerpt.ts';
import { endsSentence, isAttachmentLabel, isBracketed } from './line-kinds.ts';
import { isOrganisationLine } from './organisations.ts';
import { isAtMost, squeeze } from './squeeze.ts';

/** Days of the text itself, as lines above a date name them: 成文日期：, 印发时间. */
const ofText =
  /(?:成文|落款|签发|签署|印发|发文|制发|制定|出台|通过|公布|发布)(?:日期|时间|之日)?[：:]?$|^(?:日期|时间)[：:]?$/u;

const asked = /[？?]$|何时|什么时候|几时|哪[天日]/u;

/** Words of a label that says which day follows. */
const day =
  /时间|日期|时限|期限|截止|截至|截稿|开幕|闭幕|开始|结束|施行|实施|生效|失效|报名|申请|申报|面试|笔试|考试|体检|开放|开班|开学|开标|起止|上线|办结|举办|举行|送达|有效期|当[天日]|[前止起]$/u;

/** Words with which a text ends, with or without a full stop. */
const closing =
  /^(?:特此|此[致复令告]|附|抄|以上|如无不妥|妥否)|(?:执行|落实|办理|通知|公告|通告|通报|报告|函复|批复|函|复|告|示|令|谢|行|施|守|遵照|周知|知照)$/u;

const longestLabel = 14;
const longestCaption = 10;

/**
 * The line above a day says which day it is (报名截止：, 何时施行), or is a caption and no end of a text: what stands below
 * it is no day on which the text was made.
 */
export function namesOtherDay(line: SourceLine | undefined): boolean {
  if (!line || line.table) return false;
  const marked = parseMarker(line.text);
  const words = squeeze(line.text).slice(squeeze(marked?.text ?? '').length);
  if (ofText.test(words) || isOrganisationLine(line.text) || isAttachmentLabel(line.text)) return false;
  if (/[：:]$/u.test(words) || asked.test(words)) return true;
  if (endsSentence(words) || isBracketed(line.text) || closing.test(words)) return false;
  if (isAtMost(words, longestLabel) && day.test(words)) return true;
  return isAtMost(words, longestCaption) && !isAtMost(words, 4) && /^\p{Script=Han}+$/u.test(words);
}

/** A day below a line that says which one it is. */
export interface OtherDay {
  day: SourceLine;
  above: SourceLine;
}

/** A day that was taken as none of the text. `unit`: what lines are counted in. */
export const otherDayTold = ({ day: { line, text }, above }: OtherDay, unit: string): Unread => ({
  kind: 'untaken',
  why: `上面一${unit}“${excerpt(above.text)}”说的像是别的日期，没有当作成文日期`,
  what: text,
  where: `第 ${line} ${unit}`,
  todo: `是成文日期的加 --field adoptedOn=第几${unit}，或者直接写：--field adoptedOn=2024-05-06`,
});
