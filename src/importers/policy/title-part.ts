import { parseMarker, readMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { isDateLine } from './dates.ts';
import { explainedTitle, isExplaining } from './explaining.ts';
import { factsOf } from './facts.ts';
import { hardFurnitureReason } from './furniture.ts';
import {
  closedTitle,
  isBracketed,
  isDisclosure,
  isHistory,
  isTitleLike,
  quotedInside,
} from './line-kinds.ts';
import { numberColumns, numbersOf } from './numbers-of.ts';
import { isOrganisationLine } from './organisations.ts';
import { isMaterialLine } from './masthead.ts';
import { isBareRecipients } from './recipients.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { readStatus } from './status-mark.ts';

const endings = new RegExp(
  '(?:法|解释|行动|工程|实事|建议|讲话|令|决算|预算|指引|办法|制度|导则|大纲|目录|纲领|宣言|公约|倡议|意见书|方法|机制|标准|规程|清单|政策|十条|条|计划|答复|复函|批示|公示|情况|报告书|汇编|手册|问答|合同|协议|名录|(?:分解|一览|汇总|统计|明细|安排|任务|时间)表)' +
    '(?:[（(〔][^（）()。]{1,20}[）)〕])?$',
  'u',
);
/** Ends with a word that titles of texts end with, beside the kinds of GB/T 9704. */
export const endsAsText = (text: string): boolean => endings.test(text);
/** A body and a date in columns, as minutes have them above their title. */
const endsInDate = /\s\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u;
/** A title goes on with the number of what it is about (第4626号提案的答复): no number of its own. */
const namesNumbered =
  /^第[\d一二三四五六七八九十百千〇○零]{1,8}号\p{Script=Han}*(?:提案|建议|议案)\p{Script=Han}*$/u;
/** A heading by its number (2.1 组织体系, 1 总则); 12 部门关于… is none. */
const isDecimal = (text: string): boolean =>
  readMarker(text)?.kind === 'decimal' && !closedTitle.test(squeeze(text));

/** Names of columns beside each other: 信息公开指南 信息公开制度 依申请公开 信息公开年度报告. */
const isMenu = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  return (
    words.length >= 4 &&
    !/关于|印发|转发|《|的/u.test(text) &&
    words.every((it) => /^\p{Script=Han}{4,12}$/u.test(it)) &&
    !isOrganisationLine(text)
  );
};

/** A line that may be a part of a title: short, no sentence, and nothing else that is known. */
export function isTitlePart({ text, table }: SourceLine): boolean {
  const plain = squeeze(text);
  return (
    !table &&
    isAtMost(plain, closedTitle.test(plain) || isExplaining(plain) ? 150 : 80) &&
    !/[。！？；!?;»|>]|[：:，,]$/u.test(explainedTitle(plain).replace(quotedInside, '')) &&
    !isOrganisationLine(/^(.*)文件$/u.exec(plain)?.[1] ?? '') &&
    !isHistory(text) &&
    !isDisclosure(text) &&
    !isMenu(text) &&
    !isBracketed(text) &&
    parseMarker(plain) === null &&
    !isDecimal(text) &&
    !/^(?:[—–•●■◆▪-]|附件|目[录次]$|【转[载发]】$|第.{1,4}[章节条])/u.test(plain) &&
    (namesNumbered.test(plain) || (numbersOf(text).length === 0 && numberColumns(text).length === 0)) &&
    !isDateLine(text) &&
    !/^\d{4}年\d{1,2}月\d{1,2}日.*(?:会议|(?:印发|[公发颁]布|通过|批准|施行)(?:[，,].{0,4})?)$|https?:/u.test(
      plain,
    ) &&
    !isBareRecipients(text) &&
    !isMaterialLine(text) &&
    !isOrganisationLine(/^(.*)(?:发布|公布|颁布|印发)$/u.exec(plain)?.[1] ?? '') &&
    !/[发公颁]布之日(?:起)?施行$/u.test(plain) &&
    readStatus(text) === undefined &&
    !endsInDate.test(text.trim()) &&
    (isTitleLike(plain) || hardFurnitureReason(text) === null) &&
    factsOf({ line: 0, text }).length === 0
  );
}
