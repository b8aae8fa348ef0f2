import type { SourceLine } from '../source/types.ts';
import { leftAbove } from './above-title.ts';
import { readDate, readPageDate } from './dates.ts';
import { hardFurnitureReason } from './furniture.ts';
import { isLetterhead, isOrderName, saysLetterhead } from './letterhead.ts';
import { isHistory } from './line-kinds.ts';
import { isBareNumber } from './masthead.ts';
import { factsAt } from './neighbour-facts.ts';
import { numberColumns, numbersOf } from './numbers-of.ts';
import { beginsWithPlace, isOrganisation, mayBeOrganisation } from './organisations.ts';
import type { ReadingHead } from './reading-head.ts';
import { signatureKind } from './signature.ts';
import { squeeze } from './squeeze.ts';
import { isOfficeOf } from './title-words.ts';

const holdsNumber = ({ text }: SourceLine): boolean =>
  numbersOf(text).length > 0 || numberColumns(text).length > 0 || isBareNumber(text);

/** Minutes name the body and the day above their title, side by side. */
function takeIssuerAndDate(reading: ReadingHead, it: SourceLine): boolean {
  if (it.table || signatureKind(it) !== 'both') return false;
  const date = /\S*\s*年\s*\S+\s*月\s*\S+\s*日\s*$/u.exec(it.text)?.[0] ?? '';
  const names = it.text.slice(0, it.text.length - date.length).trim();
  if (date === '' || names === '' || reading.has('issuers') || reading.has('adoptedOn')) return false;
  reading.take('issuers', { line: it.line, text: names });
  reading.take('adoptedOn', { line: it.line, text: date.trim() });
  return true;
}

/** A day alone, between a title and the same title again or beside facts of the page, is that of the page. */
function takeBareDay(reading: ReadingHead, it: SourceLine, index: number): boolean {
  const day = it.table ? null : readPageDate(it.text);
  const { lines, found } = reading;
  const isBetween = reading.leftOut.some(({ what }) => squeeze(what) === squeeze(found.text));
  const beside = [index - 1, index + 1].filter((at) => at < found.from);
  if (day === null || !(isBetween || beside.some((at) => factsAt(lines, at).length > 0))) return false;
  reading.say('publishedOn', '网页的时间', day, it.line, false);
  reading.leave(it, '网页的时间');
  return true;
}

/** A page prints the day and the body of its text between a title and the same title again: 2024-05-06 市残联. */
function takePageDay(reading: ReadingHead, it: SourceLine): boolean {
  const [, day = '', body = ''] =
    /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s+(\S{2,30})$/u.exec(it.text.trim()) ??
    [];
  const isBetween = reading.leftOut.some(({ what }) => squeeze(what) === squeeze(reading.found.text));
  if (it.table || !isBetween || !(isOrganisation(body) || mayBeOrganisation(body)) || readDate(day) === null)
    return false;
  reading.say('publishedOn', '网页的时间', day, it.line, false);
  reading.say('publisher', '网页的时间旁边的单位', body, it.line, false);
  reading.leave(it, '网页写明的文件信息，已读');
  return true;
}

/** The line that parts a letterhead from what is below it, as signs. */
const isRule = /^[\s\p{Pd}_=*★·.]+$/u;

/** The government whose site it is stands above everything, of another place than the body that the title begins with, or its office is that body. */
function isOfSite({ found }: ReadingHead, it: SourceLine, index: number): boolean {
  const [, body = ''] = /^(.{4,40}?)(?:关于|转发|印发|批转)/u.exec(squeeze(found.text)) ?? [];
  const isFar = !squeeze(it.text).startsWith(body.slice(0, 2));
  const isOther = isFar || isOfficeOf(squeeze(it.text), body);
  return (
    index === 0 && isOther && it.text.endsWith('人民政府') && isOrganisation(body) && beginsWithPlace(body)
  );
}

/** A letterhead stands above a number or the title. */
function isLetterheadAt(reading: ReadingHead, it: SourceLine, index: number): boolean {
  const { lines, found } = reading;
  if (!isLetterhead(it) || hardFurnitureReason(it.text) !== null) return false;
  if (saysLetterhead(it)) return true;
  if (isOfSite(reading, it, index)) return false;
  for (let at = index + 1; at <= found.from; at += 1) {
    const next = lines[at];
    if (next && isRule.test(next.text)) continue;
    if (!next || at === found.from || holdsNumber(next)) return next !== undefined;
    if (!isLetterhead(next) && squeeze(next.text) !== '文件') return false;
  }
  return false;
}

/** Takes a line above the title, and the one below it where both are one; how many it took. */
export function readAbove(reading: ReadingHead, it: SourceLine, index: number): number {
  const { lines, found } = reading;
  const next = index + 1 < found.from ? lines[index + 1] : undefined;
  const known = reading.known(it, next);
  if (known > 0) return known;
  if (isHistory(it.text) && /通过|批准|修[正订]/u.test(it.text)) reading.history.push(it);
  else if (isOrderName(it.text)) reading.takeOrder(it);
  else if (isLetterheadAt(reading, it, index)) reading.take('issuers', it);
  else if (!takeIssuerAndDate(reading, it) && !takePageDay(reading, it) && !takeBareDay(reading, it, index)) {
    const { why, doubt } = leftAbove(it.text, found, lines);
    reading.leave(it, why);
    if (doubt) reading.doubts.push({ line: it.line, what: it.text, why: doubt });
  }
  return 1;
}
