import { policyStatuses, type PolicyStatus } from '../../schemas/policy.ts';
import { squeeze } from './squeeze.ts';

const subject = '(?:(?:此|本|该|原)(?:件|文|文件|通知|办法|规定|意见|决定|公告)|全文|文件)?';
const since =
  '(?:现|目前)?(?:已经?|自动|宣布|被宣布|自行|被(?=[废撤修停]))*(?:[于自]?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?起?)?(?:被.{2,60})?(?:已|宣布|正式)?';
const marks: [status: PolicyStatus | null, pattern: RegExp][] = [
  ['部分有效', /^(?:部分|部分(?:条款|内容))(?:已|现)?(?:有效|失效|废止|修改)$/u],
  ['失效', new RegExp(`^${subject}${since}(?:失效|失去效力|停止执行|停止施行)$`, 'u')],
  ['废止', new RegExp(`^${subject}${since}(?:废止|作废|撤销)$`, 'u')],
  [
    '有效',
    new RegExp(
      `^${subject}(?:现行|继续|仍然?|全文|长期|目前|正在施行|施行中|已生效)?(?:有效|(?<=现行|施行中|正在施行|已生效))$`,
      'u',
    ),
  ],
  [null, new RegExp(`^${subject}(?:${since}(?:修改|修订|修正)|尚未生效|未生效|待生效|即将生效)$`, 'u')],
];
const bracket = '[【（(〔［[「]([^【】（）()〔〕［］[\\]「」]{2,60}|[^【】［］]{2,60})[】）)〕］\\]」]';
const whole = new RegExp(`^${bracket}$`, 'u');
const before = new RegExp(`^\\s*(${bracket})\\s*(?=\\S)`, 'u');
const behind = new RegExp(`(?<=\\S)\\s*(${bracket})\\s*$`, 'u');

/** 时效性 that words state: 已失效, 此件已废止; `null` where they state one that is no value of the field; undefined for other words. */
function statusIn(words: string): PolicyStatus | null | undefined {
  const plain = squeeze(words).replace(/[。！!；;]$/u, '');
  return marks.find(([, pattern]) => pattern.test(plain))?.[0];
}

/**
 * The 时效性 that a line states and nothing else: 【已失效】, （此件已废止）, 本文件已失效; a bare word only in brackets, since
 * buttons of pages bear it too.
 */
export function readStatus(text: string): PolicyStatus | null | undefined {
  if (text.length > 80) return undefined;
  const inside = whole.exec(text.trim())?.[1];
  if (inside !== undefined) return statusIn(inside);
  return /^(?:已|现|此|本|该|原|全文|部分|文件)/u.test(text.trim()) ? statusIn(text) : undefined;
}

/** The line says whether the text holds. */
export const statesStatus = (text: string): boolean => readStatus(text) !== undefined;

/** A title without the marks of its 时效性 before and behind it, and these marks as they stand. */
export function withoutStatus(text: string): { title: string; marks: string[] } {
  if (!/[】）)〕］\]」]/u.test(text)) return { title: text, marks: [] };
  const found: string[] = [];
  let title = text;
  for (const place of [before, behind]) {
    const mark = place.exec(title)?.[1];
    if (mark === undefined || readStatus(mark) === undefined) continue;
    found.push(mark);
    title = title.replace(place, '').trim();
  }
  return { title, marks: found };
}

/** The 时效性 that a page states behind its label; undefined where no value of the field says it (已修改, 尚未生效). */
export const statusOf = (value: string): PolicyStatus | undefined =>
  squeeze(value) === '是'
    ? '有效'
    : (statusIn(value) ??
      policyStatuses
        .toReversed()
        .find((status) => new RegExp(`^${status}(?:$|[（(，,。])`, 'u').test(squeeze(value))));
