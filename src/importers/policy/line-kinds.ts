import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { parseChineseNumber } from '../../domain/values/chinese-number.ts';

/** Without any white space: what two prints of the same words have in common. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Ends as a sentence or a part of one that may close a paragraph. */
export const endsSentence = (text: string): boolean => /[。！？；：…!?;:][”’」』）)》〉\]]*$/u.test(text);

const isDay = (iso: string): boolean => {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
};

const toIso = (year: number | null, month: number | null, day: number | null): string | null => {
  if (year === null || month === null || day === null) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
};

/** A date as a text prints it, in digits or in Chinese (二○一二年三月二十八日, with any of the signs used for zero). */
export const printedDate =
  /([0-9０-９〇○零ＯOo一二三四五六七八九]{4})年([0-9０-９一二三四五六七八九十]{1,3})月([0-9０-９一二三四五六七八九十]{1,3})日/u;

/** ISO date of a text that holds one printed date, null where it holds none or one that the calendar does not know. */
export function readPrintedDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = printedDate.exec(squeeze(text)) ?? [];
  const zeroed = /[一二三四五六七八九]/u.test(year) ? year.replace(/[OoＯ0]/gu, '〇') : year;
  return toIso(parseChineseNumber(zeroed), parseChineseNumber(month), parseChineseNumber(day));
}

/** ISO date of a line that is nothing but a page's date: 2014-09-17, 2014/9/17 10:30, 发布日期：2014年9月17日. */
export function readPageDate(text: string): string | null {
  const labelled = /^发布(?:时间|日期)\s*[：:]\s*(.*)$/u.exec(text.trim());
  const date = labelled?.[1] ?? text.trim();
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(date);
  if (match) return toIso(Number(match[1]), Number(match[2]), Number(match[3]));
  return labelled && isPrintedDate(date) ? readPrintedDate(date) : null;
}

/** The whole text is one printed date. */
export const isPrintedDate = (text: string): boolean =>
  new RegExp(`^${printedDate.source}$`, 'u').test(squeeze(text)) && readPrintedDate(text) !== null;

const organisation =
  /^[\p{Script=Han}（）()·]{2,38}(?:联合会|残联|委员会|党委|工委|政府|协会|基金会|管委会|学会|法院|检察院|局|厅|部|办公室|办|委|院|处|署|社|站|所|中心|学校|大学|集团|公司|党组|总队|支队|旅|银行)(?:[（(](?:公章|章|盖章)[）)])?$/u;

/** One organisation and nothing else. */
export const isOrganisation = (text: string): boolean => organisation.test(squeeze(text));

/** Columns of a line, divided by wide gaps. */
export const columnsOf = (text: string): string[] =>
  text
    .split(/\s{3,}|\t+|\u3000{2,}/u)
    .map((it) => it.trim())
    .filter((it) => it !== '');

/** A line of a signature: organisations, or a date, or both in columns. */
export const isSignatureLine = (text: string): boolean => {
  const whole = [text];
  const columns = columnsOf(text);
  return [whole, columns].some((parts) => parts.every((it) => isPrintedDate(it) || isOrganisation(it)));
};

const lastWord =
  '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规划|规定|细则|制度|章程|' +
  '纲要|要点|计划|条例|规则|标准|指南|预案|总结|说明|须知|公开信|倡议书|规范|规程|守则|措施|安排|名单|目录|清单|答复';
const title = new RegExp(`(?:${lastWord})(?:[（(][^（）()。]{1,14}[）)])?$`, 'u');

/** A line that may be a title of a policy text: short, no sentence, no number, ends with what kind of text it is. */
export function isTitleLike(text: string): boolean {
  const plain = squeeze(text);
  const plausible = [...plain].length >= 5 && [...plain].length <= 80 && !/[。！？；：:!?;>»|]/u.test(plain);
  return plausible && title.test(plain) && parseMarker(plain) === null && !/^[—–-]/u.test(plain);
}

/** A remark in brackets on a line of its own, as 附注 are printed. */
export const isBracketed = (text: string): boolean => /^[（(][^（）()]*[）)]$/u.test(text.trim());

/** 附注: （此件公开发布）, （联系人：…）. */
export const isNote = (text: string): boolean =>
  isBracketed(text) && /此件|公开|不公开|联系人|联系电话/u.test(text);

/** 抄送, 抄报, 分送. */
export const isCopyTo = (text: string): boolean => /^(?:抄\s*送|抄\s*报|分\s*送)\s*[：:]/u.test(text.trim());

/** 主题词, as texts before 2012 print them below the signature. */
export const isKeywords = (text: string): boolean => /^主\s*题\s*词\s*[：:]/u.test(text.trim());

/** 印发 line: office and date of printing; or the number of copies. */
export const isPrintedBy = (text: string): boolean =>
  /^.{0,60}日印发$/u.test(squeeze(text)) || /^[（(]?共印\d+份[）)]?$/u.test(squeeze(text));

/** 附件 and a number alone on a line: an attached text begins. */
export const isAttachmentLabel = (text: string): boolean =>
  /^附(?:件|录)?[0-9０-９一二三四五六七八九十]{0,3}[：:]?$/u.test(squeeze(text));

/** Begins with a dash, a bullet, or a label and a colon. */
export const beginsLabelled = (text: string): boolean =>
  /^(?:[—–]|-{2}|[\p{Script=Han}]{1,10}[：:]|[●■○◆•·*])/u.test(text);

/** Begins with a printed number, a dash, or a label and a colon: a paragraph of its own, never the rest of another. */
export const beginsAnew = (text: string): boolean =>
  parseMarker(text) !== null || beginsLabelled(text) || /^[0-9]{1,3}(?:[)）]|\.(?![0-9]))/u.test(text);
