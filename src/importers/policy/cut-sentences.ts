import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { endsSentence, isAttachmentLabel, isSignatureLine, isTitleLike } from './line-kinds.ts';

const units =
  '万|亿|千|百分|[％%‰]|年|月|日|元|个|名|户|人|余|多|次|件|倍|成|公里|千米|米|公斤|斤|吨|平方|亩|公顷|家|所|场|期|天|周|小时|分钟|时|岁|周岁|台|辆|套|项|张|份|处|条|间|床|级|位|批|组|对|座|部|门|届|季度';

const amount = new RegExp(`^[0-9０-９]+(?:[，,][0-9０-９]{3})*(?:[．.][0-9０-９]*)?\\s*(?:${units})`, 'u');

/** A figure with what it counts, at the head of a line: 1.5万人次, 3000人次, 2.5个百分点; no paragraph begins so. */
export const beginsWithAmount = (text: string): boolean =>
  amount.test(text) && !/^[0-9０-９]+[．.]\D/u.test(text);

/** Words behind which an amount has to follow. */
const asksAmount =
  /(?:不少于|不低于|不高于|不超过|不多于|不小于|不大于|少于|低于|高于|超过|达到?|达成|增长|增加|下降|减少|提高|降低|约|共计?|合计|总计|至少|最[多少高低]|近|占|大于|小于|每\p{Script=Han}{0,2}|各|满|第|于|为|自|至|到|从|逾|超|增|减|降)$/u;

const mayGoOn = (before: string): boolean =>
  !endsSentence(before) && !isSignatureLine(before) && !isAttachmentLabel(before);

/** A figure that is cut at the comma of its thousands. */
const isFigureCut = (before: string, after: string): boolean =>
  /(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})*,[0-9]{0,2}$/u.test(before) &&
  /,[0-9]{3}(?![0-9])/u.test(`${/,[0-9]*$/u.exec(before)?.[0] ?? ''}${/^[0-9]*/u.exec(after)?.[0] ?? ''}`);

/** One or two signs behind a comma are what a width left of a line: the sentence goes on below them. */
export const isRestOfLine = (before: string, lastLine: string): boolean =>
  /^\p{Script=Han}{1,2}$/u.test(lastLine) &&
  /[，、]$/u.test(before.slice(0, before.length - lastLine.length));

/** The line above ends with words that ask for an amount, or within one, and the next begins with it. */
export const isAmountCut = (before: string, after: string): boolean =>
  isFigureCut(before, after) || (asksAmount.test(before) && amount.test(after) && mayGoOn(before));

const place = /^第[〇零一二三四五六七八九十百千0-9０-９]{1,6}(?:[编章节条款项目]|部分)(?![\s\u3000])/u;
const ordinal = /^(?:[〇零一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;

/** Words behind which a sentence has to go on with a place of a text. */
const asksPlace =
  /(?:第|按照?|依照|根据|属于|符合|违反|参照|比照|遵照|适用|除|及其?|和|与|或者?|以及|至|到|见|如|本(?:办法|条例|规定|通知|细则|方案|意见|章程|法)|》)$/u;

/** A numbered line that is so short may be a heading: 一、范围和依据. */
const longestHeading = 12;

const isShortHeading = (text: string): boolean =>
  parseMarker(text) !== null && [...text].length <= longestHeading && !/[，。；：]/u.test(text);

/** Items of a list of names one after the other: 四、《…》 / 五、《…》. */
function isNextName(before: string, after: string): boolean {
  const [last, next] = [parseMarker(before), parseMarker(after)];
  return (
    before.endsWith('》') &&
    last !== null &&
    next !== null &&
    last.form === next.form &&
    next.number === last.number + 1
  );
}

/** The line above breaks off where a sentence names a place of a text, and the next one begins with that place. */
export const isPlaceCut = (before: string, after: string): boolean =>
  !isNextName(before, after) &&
  (place.test(after) || ordinal.test(after)) &&
  asksPlace.test(before) &&
  mayGoOn(before) &&
  !isTitleLike(before) &&
  !isShortHeading(before);
