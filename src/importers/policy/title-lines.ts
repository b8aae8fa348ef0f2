import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { readPageDate } from './dates.ts';
import { factLabelOf } from './fact-labels.ts';
import { factsOf } from './facts.ts';
import { endsSentence, isHistory, isTitleLike } from './line-kinds.ts';
import { partTitle } from './numbers-of.ts';
import { readStatus } from './status-mark.ts';
import { partDay } from './title-day.ts';
import { bodyAtStart } from './title-words.ts';

/** What a page sets before a title of another site: （转载）, with what stands behind it. */
const reprinted = /^\s*([（([【［]\s*转\s*(?:载|发|自[^（）()]{0,20})\s*[）)\]】］])\s*(?=\S{6})/u;
/** A class that a site sets in brackets before a title, its number or its body: 【康复】; null where something else stands there. */
function classBefore(text: string): string | undefined {
  const [, mark = '', words = '', rest = ''] =
    /^\s*(【(\p{Script=Han}{2,6})】)\s*(\S{6}.*)$/u.exec(text) ?? [];
  const isClass =
    mark !== '' &&
    factLabelOf(words) === null &&
    !/解读|图解|问答|视频|音频|转/u.test(words) &&
    readStatus(mark) === undefined;
  return isClass && (partTitle(rest).number || bodyAtStart(rest)) ? mark : undefined;
}

/** Words in brackets behind a line. */
const behind = /^(.*[^\s（(])\s*[（(]([^（）()]+)[）)]\s*$/u;

/** What a page says behind a title and a gap: 关于…的通知 时间：2024-05-06, 关于…的通知 2024-05-06 10:05. */
const besides = /^(.*?\S)[\s|｜]+(?=[【[]?\p{Script=Han}{2,6}\s*[：:]|\d{4}[-/.年]\d{1,2}[-/.月]\d)(.*)$/u;

/** A title and the facts that a page prints in the line of it; null where the line is something else. */
function withoutFacts(text: string, line: number): [title: string, facts: string] | null {
  const [, title = '', said = ''] = besides.exec(text) ?? [];
  const isDated = (): boolean =>
    readPageDate(said) !== null ||
    factsOf({ line, text: said }).some((it) => /^(?:publishedOn|publisher)$/.test(it.field));
  return title !== '' && isTitleLike(title) && isDated() ? [title, said] : null;
}

/** A number at the end of a row of buttons: 【字体：大 中 小】 【打印】 云残发〔2024〕3号. */
const numberBehind = /[\]】）)\s](\p{Script=Han}{2,12}[〔［[（(【]\d{4}[〕\]］)）】]第?\d{1,5}号)\s*$/u;

/** Buttons of a page and the number of the text behind them; null where the line is something else. */
function withoutButtons(text: string): [buttons: string, number: string] | null {
  const number = numberBehind.exec(text)?.[1] ?? '';
  const before = text.trimEnd().slice(0, -number.length).trimEnd();
  return number !== '' && /^\s*[【[（(]?\s*(?:字[体号]|打印|关闭|收藏)/u.test(before) && !isTitleLike(before)
    ? [before, number]
    : null;
}

const day =
  '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:\\s{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?';
/** When a page was put up, right behind or before the words of a title: …的通知2024年5月6日发布, 2024年5月6日发布关于…. */
const putBehind = new RegExp(`^(.{6,150}?)\\s*(${day}\\s*发布|发布(?:时间|日期)?\\s*[：:]?\\s*${day})$`, 'u');
const putBefore = new RegExp(`^(${day}\\s*发布)(?!的)\\s*(.{6,150})$`, 'u');

/** A title and the day on which its page was put up, without a gap between them; null where the line is something else. */
function withoutPutUp(text: string): string[] | null {
  const [, title = '', said = ''] = putBehind.exec(text.trim()) ?? [];
  if (isTitleLike(title)) return [title, said];
  const [, before = '', rest = ''] = putBefore.exec(text.trim()) ?? [];
  return isTitleLike(rest) && (rest.startsWith('关于') || bodyAtStart(rest)) ? [before, rest] : null;
}

/** The longest line of a title with what a page says beside it. */
const longest = 300;

/** A title and the 题注 in brackets behind it; null where none stands there. */
function withoutHistory(text: string): [title: string, history: string] | null {
  const [, title = '', said = ''] = behind.exec(text) ?? [];
  const isPassed = /通过|批准|修[订正]|令第/u.test(said) && isHistory(`（${said}）`);
  return isPassed ? [title, `（${said}）`] : null;
}

/** A title that a page states, without the day, the number or the 题注 that it sets behind it. */
export const bareTitle = (text: string): string =>
  partDay(text)?.title ?? withoutHistory(text)?.[0].trim() ?? partTitle(text).title;

/**
 * Lines of a head as several where a page sets what it says of a text into the line of its title: 转载 in brackets before it,
 * labelled facts (（发布日期：2024-05-06 文号：云残发〔2024〕3号）) or the 题注 in brackets behind it, or facts behind a gap.
 */
export function divideTitles(lines: readonly SourceLine[], most: number): SourceLine[] {
  return lines.flatMap((it, at): SourceLine[] => {
    if (at >= most || it.table || it.text.length > longest) return [it];
    const mark = reprinted.exec(it.text)?.[1] ?? classBefore(it.text);
    const rest = mark === undefined ? it.text : it.text.trimStart().slice(mark.length).trimStart();
    const [, title = '', said = ''] = behind.exec(rest) ?? [];
    const facts = said === '' ? [] : factsOf({ line: it.line, text: said });
    const isNumbered = parseMarker(rest) !== null;
    const isFact =
      !isNumbered && !endsSentence(title) && facts.some((fact) => fact.plain && fact.value !== '');
    const apart =
      (isNumbered ? null : withoutHistory(rest)) ??
      (isFact ? [title, said] : (withoutFacts(rest, it.line) ?? withoutButtons(rest) ?? withoutPutUp(rest)));
    if (mark === undefined && !apart) return [it];
    const parts = [...(mark === undefined ? [] : [mark]), ...(apart ?? [rest])];
    return parts.map((text) => ({
      ...it,
      text,
      ...(isTitleLike(text) ? {} : { besideTitle: true as const }),
    }));
  });
}
