import type { Window } from './chains.ts';
import { isBelowPhone, type Label } from './labels.ts';

/** How people group eleven digits; others need a word that says that it is a telephone. */
const usual = new Set([
  ...['11', '3-8', '7-4', '8-3', '5-6', '6-5', '4-7', '3-4-4', '4-3-4', '4-4-3', '3-3-5', '3-5-3', '5-3-3'],
  ...['3-2-2-2-2', '3-3-3-2', '3-4-2-2', '3-2-2-4', '3-2-3-3', '1-2-2-2-2-2', '2-2-2-2-2-1'],
  '1-1-1-1-1-1-1-1-1-1-1',
]);

const prefix = /^(?:0086|86|0)(?=1[3-9]\d{9}$)/;

/** Lengths of the groups without the digits of a prefix. */
function withoutPrefix(lengths: readonly number[], count: number): string {
  let left = count;
  return lengths
    .flatMap((length) => {
      const taken = Math.min(length, left);
      left -= taken;
      return length > taken ? [length - taken] : [];
    })
    .join('-');
}

/** A decimal, a part of a longer code, a step of a list of numbers. */
function isPart({ lengths, gaps, before, previous, next, gapBefore, gapAfter }: Window): boolean {
  if (lengths.length === 2 && gaps[0] === 'dot') return true;
  // Groups of four that go on before or behind are those of an account.
  if (/^[ -]$/.test(gapBefore) && previous.length === 4 && lengths[0] === 4) return true;
  if (lengths.every((it) => it === 4) && (/^[ -]$/.test(gapBefore) || /^[ -]$/.test(gapAfter))) return true;
  if (lengths.length === 4 && gaps.every((it) => it === 'dot') && lengths.every((it) => it < 4)) return true;
  if (gapAfter === '.' && next.length <= 4) return true;
  if (gapBefore === '.' && !(/^[1-9]\d?$/.test(previous) && /(?:^|[\n"“>])[ ]*\d{1,2}\.$/.test(before)))
    return true;
  if (/^[-_]$/.test(gapBefore) && /^[1-9]\d{3,}$/.test(previous) && previous !== '0086') return true;
  return lengths.length > 4 && (/^[\s-]+$/.test(gapBefore) || /^[\s-]+$/.test(gapAfter));
}

/** Whether a window is the number of a mobile telephone (Telecommunications Numbering Plan: 13 to 19 and nine digits). */
export function isMobile(window: Window, label: Label | undefined): boolean {
  const { number, lengths, gaps } = window;
  const before = prefix.exec(number)?.[0] ?? '';
  if (!/^1[3-9]\d{9}$/.test(number.slice(before.length)) || isPart(window)) return false;
  const groups = withoutPrefix(lengths, before.length);
  if (gaps.includes('comma')) return groups === '3-4-4' && gaps.every((it) => it === 'comma');
  const ends = gaps.filter((it) => it === 'end').length;
  const isSaid = label === 'phone' || label === 'mobile';
  // A figure does not begin with 0. One digit a line is text written downwards.
  const isNoFigure = groups === '3-4-4' && /^.{3}0|0.{3}$/.test(number.slice(before.length));
  const isDownwards = groups.length === 21 || isNoFigure || (isSaid && usual.has(groups));
  if (ends > 1 && !(ends === gaps.length && isDownwards)) return false;
  if (gaps.includes('cell') && lengths.length < 11 && !isSaid && !isNoFigure && !isBelowPhone(window.before))
    return false;
  return isSaid || (usual.has(groups) && (groups === '3-4-4' || !gaps.includes('slash')));
}
