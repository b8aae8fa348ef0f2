import { readDate } from './dates.ts';
import type { FactField } from './fact-labels.ts';
import { isOrganisationLine } from './organisations.ts';
import { saysNone } from './says-none.ts';
import { statusOf } from './status-mark.ts';

/** Signs that divide facts in a line, and what the buttons behind the last one say. */
const divides = /^[\s|｜;；·•—–/]+|[\s|｜;；·•—–/]+$/gu;
const buttons =
  /(?:[\s|｜;；·•—–/]*[【[［(（]?\s*(?:打\s*印|关\s*闭|收\s*藏|分\s*享|纠错|我要纠错|下载|返回|朗读|订阅|点赞|[+＋]\s*关注|(?:语音)?播报|听全文|大|中|小|字体|字号|(?:新浪|腾讯)?微博|微信(?:好友)?|QQ(?:空间|好友)?|朋友圈)(?:本页|此页|本文|此文|全文|正文|窗口|页面|文章)?[：:]?\s*[】\]］)）]?)+$/u;

/** How often a page was read, right behind a day. */
const views = /(?<=\d)\s*(?:浏览|阅读|点击|访问)(?:次数|量|数)?[：:]?\s*\d*\s*次?\s*$/u;

/** Which page of which paper, behind its day: A01版●要闻 云汀日报. */
const paperPage = /(?<=\d日?)\s+[A-Z]?\d{1,2}版\S*(?:\s+\p{Script=Han}{2,10}报)?$/u;

/** A value without the signs that divide facts and the buttons of a page; empty where it says that there is none. */
export const clean = (text: string): string => {
  const plain = text
    .replace(views, '')
    .replace(paperPage, '')
    .replace(/[【［[]\s*$/u, '')
    .replace(divides, '')
    .replace(/^([^【[［]*)[】\]］]$/u, '$1');
  const cut = plain.replace(buttons, '') || plain;
  const ends = /[\s|｜;；·•—–/【[［(（]$|^$/u.test(plain.slice(0, cut.length + 1));
  const value = (ends ? cut : plain).replace(divides, '');
  return saysNone(value) ? '' : value;
};

const numberText = new RegExp(
  `^\\p{Script=Han}{1,12}[〔［[（(【﹝]\\d{4}[〕］\\])）】﹞]第?\\d{1,4}号$`,
  'u',
);

/** What says that words are a value of their field, where no colon sets them apart from its label. */
export const isOfField: Partial<Record<FactField, (value: string) => boolean>> = {
  number: (value) => numberText.test(value),
  issuers: isOrganisationLine,
  publisher: isOrganisationLine,
  adoptedOn: (value) => readDate(value) !== null,
  publishedOn: (value) => readDate(value) !== null,
  effectiveOn: (value) => readDate(value) !== null,
  expiresOn: (value) => readDate(value) !== null,
  indexNumber: (value) => /^(?=.*\d{3})[A-Za-z\d][\w\-/.]{5,40}$/u.test(value),
  status: (value) => statusOf(value) !== undefined,
  disclosure: (value) => /^(?:主动公开|依申请公开|不予公开)$/u.test(value),
};
