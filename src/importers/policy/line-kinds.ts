import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { isPrintedDate } from './dates.ts';
import { gapColumns, isOrganisationLine } from './organisations.ts';
import { isAtMost, squeeze } from './squeeze.ts';

/** Ends as a sentence or a part of one that may close a paragraph, also with a remark behind it: 予以修改。（附件）. */
export const endsSentence = (text: string): boolean =>
  /[。！？；：…!?;:][”’」』）)》〉\]]*$|[。；][（(][^（）()。；]{1,30}[）)]$/u.test(text);

/** A line of a signature: organisations, or a date, or both in columns. */
export const isSignatureLine = (text: string): boolean => {
  const isSigned = (part: string): boolean => isPrintedDate(part) || isOrganisationLine(part);
  if (isSigned(text)) return true;
  const columns = gapColumns(text);
  return columns[0] !== text && columns.every(isSigned);
};

const lastWord =
  '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规划|规定|细则|制度|章程|' +
  '纲要|要点|计划|条例|规则|标准|指南|预案|总结|说明|须知|公开信|倡议书|规范|规程|守则|措施|安排|名单|目录|清单|答复';
/** Ends as nothing but a title does; titles that name several texts are long. */
export const closedTitle = /的(?:通知|意见|决定|公告|通告|通报|批复|函|复函|报告|请示|答复|命令)$/u;
/** The sentence with which news lead over to the text that they print: …网获悉，…近日发布《…》。详情如下：. */
export const isNewsLead = ({ text }: { text: string }, next: { text: string } | undefined): boolean =>
  /(?:获悉|讯|近日|日前).*(?:详情|全文|原文|内容|具体)如下[：:]$/u.test(text.trim()) &&
  closedTitle.test(squeeze(next?.text ?? ''));
const title = new RegExp(`(?:${lastWord})(?:[（(][^（）()。]{1,14}[）)])?$`, 'u');

/** A title within one, in the signs that some type for 〈〉: 《云汀市实施<防范条例>细则》. */
export const quotedInside = /<[\p{Script=Han}\d（）()]{2,40}>/gu;

/** A line that may be a title of a policy text: short, no sentence, no number, ends with what kind of text it is. */
export function isTitleLike(text: string): boolean {
  if (/[。！？；：:!?;>»|]/u.test(text.replace(quotedInside, ''))) return false;
  const plain = squeeze(text);
  const plausible = !isAtMost(plain, 4) && isAtMost(plain, closedTitle.test(plain) ? 150 : 80);
  return plausible && title.test(plain) && parseMarker(plain) === null && !/^[—–-]/u.test(plain);
}

/** A remark in brackets on a line of its own, as 附注 are printed. */
export const isBracketed = (text: string): boolean => /^[（(][^（）()]*[）)]$/u.test(text.trim());

const saysHistory =
  /^(?![（(]?(?:[一二三四五六七八九十]+、)?本)[（(]?(?:[\p{Script=Han}]{2,24}令(?:\d{4}年)?第?\d{1,5}号[，,])?.{0,6}(?:\d{4}|[一二三四五六七八九〇○零]{4})年.{2,2000}(?:通过|公布|发布|批准|印发|修订|修正|修改|施行|实施|起施行|有效期.{1,20}|试行.{1,6}年|废止)(?:[，,。]?根据)?[)）]{0,2}$/u;

/** The longest line of a 题注, and the longest in brackets: that of a law revised many times. */
const [longestHistory, longestBracketed] = [250, 2000];

/**
 * 题注: on which day who passed, revised or issued a law (2018年10月26日…修正, （2024年5月6日…通过）), also behind the number of
 * the order (（县人民政府令第12号，2024年…）). What a text says of itself (三、本通告自…起施行) is none.
 */
export const isHistory = (text: string): boolean => {
  const plain = squeeze(text).normalize('NFKC');
  return (
    isAtMost(plain, /^\([^。]*\)$/u.test(plain) ? longestBracketed : longestHistory) &&
    saysHistory.test(plain)
  );
};

/** A line of a 题注, or the first of one whose act stands on the next: 2018年1月25日 …第1732次会议. */
export const isPassed = (text: string): boolean =>
  isHistory(text) ||
  /^\d{4}年\d{1,2}月\d{1,2}日\p{Script=Han}{4,40}(?:第.{1,12}次)?(?:常务|全体|办公)?会议$/u.test(
    squeeze(text),
  );

/** Says of a text who may read it, in brackets or not: 此件公开发布, 此文件主动公开. */
const ofDisclosure = /^[（(]?此文?件.{0,6}公开(?:发布)?[)）]?[。.]?$/u;

/** The line says who may read the text, in brackets or not. */
export const isDisclosure = (text: string): boolean => ofDisclosure.test(squeeze(text));

/** 附注: （此件公开发布）, （联系人：…）, 附注：…. */
export const isNote = (text: string): boolean =>
  text.length <= 1000 &&
  ((isBracketed(text) && /此件|公开|不公开|联系人|联系电话/u.test(text)) || /^附\s*注\s*[：:]/u.test(text));

/** The name of a box, a table or a picture in a text: 专栏1 主要指标, 表2 …. */
export const isCaption = (text: string): boolean =>
  isAtMost(text, 40) && /^(?:专栏|图|表)\s*[\d一二三四五六七八九十]{1,3}(?:[-—]\d{1,2})?[\s：:]/u.test(text);

/** 抄送, 抄报, 分送. */
export const isCopyTo = (text: string): boolean => /^(?:抄\s*送|抄\s*报|分\s*送)\s*[：:]/u.test(text.trim());

/** 报：, 送：, 发： of bulletins: like 抄送 where nothing but closing lines follows; in the text they are words. */
export const isShortCopyTo = (text: string): boolean =>
  /^(?:主\s*报|呈\s*报|报|主\s*送|送|发|分\s*发|印\s*发)\s*[：:]/u.test(text.trim());

/** 主题词, as texts before 2012 print them below the signature. */
export const isKeywords = (text: string): boolean => /^主\s*题\s*词\s*[：:]/u.test(text.trim());

/** 印发 line: office and date of printing; or the number of copies. */
export const isPrintedBy = (text: string): boolean =>
  text.includes('印') &&
  (/^.{0,60}日印发$/u.test(squeeze(text)) || /^[（(]?共印\d+份[）)]?$/u.test(squeeze(text)));

/** 附件 and a number alone on a line: an attached text begins. */
export const isAttachmentLabel = (text: string): boolean =>
  /^附(?:件|录)?[0-9０-９一二三四五六七八九十]{0,3}[：:]?$/u.test(squeeze(text));

/** Begins with a dash, a bullet, or a label and a colon. */
export const beginsLabelled = (text: string): boolean =>
  /^(?:[—–]|-{2}|[\p{Script=Han}]{1,10}[：:]|[●■○◆•·*])/u.test(text);

/** Begins with a printed number, a dash, or a label and a colon: a paragraph of its own, never the rest of another. */
export const beginsAnew = (text: string): boolean =>
  parseMarker(text) !== null || beginsLabelled(text) || /^[0-9]{1,3}(?:[)）]|\.(?![0-9]))/u.test(text);
