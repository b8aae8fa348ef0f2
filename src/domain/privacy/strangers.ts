import type { Window } from './chains.ts';

/** What is counted or paid, behind a figure. */
const unit =
  /^\s?[(]?\s?(?:元|圆|万|亿|千|百|块|角|分(?!机)|美元|欧元|人(?!员|工)|名(?!字)|次|户(?!籍|口)|件|吨|字节|平方|公里|米|股|倍|%|个(?!人)|份|步|毫|厘|辆|册|斤|公斤|千克|升|毫升|小时|分钟|秒|盏|棵)/u;
/** The unit of all that stands below it. */
const inUnit = /单位[:(\s]{1,2}[万亿千百]?(?:元|人次?|户|件|吨)\P{Script=Han}*$/u;
/** The same, at the end of a line of nothing but figures. */
const inUnitBehind = /^[\d\s|,.]*[(]?单位[:\s]{0,2}[万亿千百]?(?:元|人次?|户|件|吨)/u;
const phoneKey = /phone|tel|mobile|contact|sms|fax|号码|电话|手机|联系/i;

/** A sum, a count or another figure: its unit says so, or a key of JSON whose value is a number and no text. */
export function isFigure({ before, after, lengths }: Window): boolean {
  if (unit.test(after) || inUnit.test(before) || inUnitBehind.test(after)) return true;
  const key = /"([^"\n]{1,60})"\s?:\s?$/.exec(before)?.[1];
  return key !== undefined && lengths.length === 1 && /^\s*(?:[,}\]]|$)/.test(after) && !phoneKey.test(key);
}

/** Names of what an address hands over that is a code, and no telephone. */
const codeNames =
  /(?:^|[?&;])(?:\w*id|\w*no|\w*num|\w*key|\w*code|sn|t|ts|time\w*|v|ver\w*|page\w*|\w*order\w*|item|cid|_)=$/i;

/** A unified social credit code (GB 32100): 18 signs, letters among them. */
const isCreditCode = (before: string, number: string, after: string): boolean => {
  const left = /[A-HJ-NP-RTUWXY\d]*$/.exec(before)?.[0] ?? '';
  const code = left + number + (/^[A-HJ-NP-RTUWXY\d]*/.exec(after)?.[0] ?? '');
  return code.length === 18 && /^[\dA-NY]\d{7}/.test(code) && /[A-Z]/.test(code);
};

/** A part of a web address, a digest or a universal identifier that looks like a number. */
export function isCode({ number, before, after }: Window): boolean {
  const address = /[a-z][a-z+.-]*:\/\/[^\s"'<>]*$/i.exec(before)?.[0];
  if (address !== undefined && number.length > 13) return !/card\w*=$/i.test(address);
  if (address !== undefined)
    return codeNames.test(address) || /\d[_-]$/.test(address) || /[a-z]\d*$/i.test(address);
  if (isCreditCode(before, number, after)) return true;
  const left = /[\da-f-]*$/i.exec(before)?.[0] ?? '';
  const right = /^[\da-f-]*/i.exec(after)?.[0] ?? '';
  return left.length + number.length + right.length >= 24 && /[a-f]/i.test(left + right);
}
