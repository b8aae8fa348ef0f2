import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

const own =
  /本(?!条(?![例约])|款|项(?!目)|章(?!程)|节|部分|批(?!复)|轮)[\p{Script=Han}]{1,8}?(?:自|从|于|由|的?有效期|试行|暂定|的?(?:执行|实施|施行|适用)(?:期|时间)|(?=\d{4}年))|本(?:通知|办法|规定|意见|方案|细则|实施细则|公告|通告|政策|文件|措施|决定|规则|标准|预案)[^。；《》]{0,30}[，,](?:[自从][^，,。；]{2,16}起(?:施行|执行|实施|生效|试行)|有效期)|现予?以?(?:公布|发布|印发)[^。]{0,80}?[，,]\s*[自从]/u;
/** A sentence that says it of the text without naming it: 有效期5年, 自2024年3月1日起执行. */
const unnamed =
  /^(?:有效期|试行期|(?:以上|上述)(?:政策|规定|措施|调整|标准|事项|内容)[自从于]|(?:执行|实施|施行|适用)期|[自从](?:\d|[一二三四五六七八九〇○零]{4}年))/u;
/** The number of a clause before its sentence; 第二条自…起施行 speaks of that article. */
const numbered =
  /^\s*(?:第.{1,6}条(?:之.)?(?:\s+|(?=本))|[（(]?[一二三四五六七八九十\d]{1,3}[）)、．.](?!\d))/u;

/** A sentence as it stands, and what it says behind the number of its clause. */
export interface TextSentence {
  text: string;
  said: string;
  lines: number[];
}

const isRead = (it: Placed): boolean => it.role === 'text' && !it.table;

const sentencesOf = ({ text, lines }: Placed): TextSentence[] =>
  text
    .split(/(?<=[。；])/u)
    .map((it) => ({ text: squeeze(it), said: squeeze(it.replace(numbered, '')), lines }));

/** The sentences of parts of a text. */
export const textSentences = (parts: readonly Placed[]): TextSentence[] =>
  parts.filter(isRead).flatMap(sentencesOf);

/** The sentence says of its text, by its name or without one, when it begins or ends. */
export const isOwn = ({ said }: TextSentence): boolean => own.test(said) || unnamed.test(said);

/** The parts that stand within a clause of another rank than the first: they speak of one measure. Words below the last clause close the text. */
function innerParts(parts: readonly Placed[]): ReadonlySet<Placed> {
  const kinds = parts.map((it) => (it.role === 'text' ? parseMarker(it.text)?.kind : undefined));
  const top = kinds.find((it) => it !== undefined);
  const last = kinds.findLastIndex((it) => it !== undefined);
  const inner = new Set<Placed>();
  let within: string | undefined;
  parts.forEach((it, at) => {
    if (it.role === 'attachment') within = undefined;
    within = kinds[at] ?? within;
    if (at <= last && within !== undefined && within !== top) inner.add(it);
  });
  return inner;
}

/**
 * What a text says of its own days, and what it says of the days of one of its measures: a sentence that names no text
 * within a clause of lower rank, or behind other words of its paragraph; behind one that names it, it goes on.
 */
export function ownSentences(parts: readonly Placed[]): { own: TextSentence[]; inner: TextSentence[] } {
  const within = innerParts(parts);
  const found: { own: TextSentence[]; inner: TextSentence[] } = { own: [], inner: [] };
  for (const part of parts.filter(isRead)) {
    let follows = true;
    let whole = !within.has(part);
    for (const it of sentencesOf(part)) {
      whole ||= own.test(it.said);
      if (isOwn(it)) (own.test(it.said) || (follows && whole) ? found.own : found.inner).push(it);
      follows &&= isOwn(it) || it.said === '';
    }
  }
  return found;
}
