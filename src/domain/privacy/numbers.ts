import { windowsOf, type Window } from './chains.ts';
import { hasBirthday, isCardNumber, isIdNumber, isOldIdNumber } from './check-digits.ts';
import type { Found, PersonalKind } from './kinds.ts';
import { labelsIn, type Label } from './labels.ts';
import { isMobile } from './mobiles.ts';
import { isCode, isFigure } from './strangers.ts';

type Recognised = [kind: PersonalKind, certain: boolean] | undefined;

const asCertificate = (number: string, isId: (id: string) => boolean): boolean =>
  /^\d{17}[\dXx][1-7][1-4]$/.test(number) && isId(number.slice(0, 18));

/** A number behind a word that says what it is: a mistyped one tells as much as a right one; a masked one tells nothing. */
function labelled({ number, signs, before, after }: Window, label: Label | undefined): Recognised {
  const { length } = number;
  const isWhole = length === 18 || length === 20;
  if ((signs.includes('*') || /^\s?[*×⋯○]/.test(after)) && !isWhole) return undefined;
  if (/(?:样例|示例|例如|举例|格式)[^\d\n]{0,6}$/u.test(before)) return undefined;
  if (label === 'certificate' && length >= 19 && length <= 21 && /^[1-9]/.test(number))
    return ['disability-certificate', true];
  if (
    (label === 'certificate' || label === 'identity') &&
    length >= 14 &&
    length <= 19 &&
    /^[1-9]/.test(number)
  )
    return ['identity', true];
  if (label === 'card' && length >= 14 && length <= 22) return ['bank-card', true];
  if (label === 'mobile' && /^1\d{9,11}$/.test(number)) return ['mobile', true];
  if (label === 'qq' && /^[1-9]\d{4,10}$/.test(number)) return ['qq', false];
  return undefined;
}

/** Amounts and codes in a row, one group of four after another, are no card. */
const isGroupedAlone = ({ lengths, gaps, previous, next }: Window): boolean =>
  lengths.length === 1 || (previous.length < 3 && next.length < 3 && !gaps.includes('cell'));

function recognised(window: Window, label: Label | undefined, isListed: boolean): Recognised {
  const { number, before } = window;
  if (window.gaps.includes('comma')) {
    const isParted = window.lengths.join('-') === '6-8-4' && isIdNumber(number);
    if (isParted) return ['identity', true];
    return label !== 'other' && isMobile(window, label) ? ['mobile', true] : undefined;
  }
  if (asCertificate(number, isListed ? hasBirthday : isIdNumber)) return ['disability-certificate', true];
  if (number.length === 18 && /^\d{17}[\dXx]$/.test(number) && (isListed ? hasBirthday : isIdNumber)(number))
    return label === 'other' && /信用|识别号|代码/.test(before.slice(-16)) ? undefined : ['identity', true];
  if (!/^\d+$/.test(number)) return labelled(window, label);
  if (isListed && isOldIdNumber(number) && number.length === 15) return ['identity', true];
  const said = labelled(window, label);
  if (said) return said;
  if (label === 'other' || isFigure(window) || isCode(window)) return undefined;
  if (isCardNumber(number) && isGroupedAlone(window)) return ['bank-card', true];
  if (isMobile(window, label)) return ['mobile', true];
  return number.length === 15 && window.lengths.length === 1 && isOldIdNumber(number)
    ? ['identity', false]
    : undefined;
}

/** What begins and is as long as something here is without a word before it. */
const isLikely = (number: string): boolean =>
  (number.length > 14 && number.length < 21) || /^(?:0086|86|0)?1[3-9]\d{9}$/.test(number);

/** Numbers of cells that came together without a mark: what begins such a run is an ID number. */
function* gluedIn(text: string): Generator<Found> {
  for (const { 0: run, index } of text.matchAll(/(?<!\d)\d{17}[\dX]\d{11,60}(?!\d)/g))
    if (isIdNumber(run.slice(0, 18)))
      yield { kind: 'identity', words: run.slice(0, 18), certain: true, index };
}

/**
 * ID numbers (GB 11643), disability certificates (an ID number, category, grade), bank cards, mobile numbers and QQ in a
 * folded text, however they are grouped: with valid dates and check characters where there are such, or behind a word that
 * says what they are, mistyped or not.
 * @param isListed whether an index stands below a header of ID numbers: their birthday is enough
 */
export function* numbersIn(text: string, isListed: (index: number) => boolean): Generator<Found> {
  const labelAt = labelsIn(text);
  const says = (index: number): boolean => {
    const label = labelAt(index);
    return label !== undefined && label !== 'other' && label !== 'phone' && label !== 'papers';
  };
  yield* gluedIn(text);
  let end = -1;
  const looksAt = (number: string, index: number): boolean =>
    index >= end && number.length > 4 && (isLikely(number) || says(index));
  for (const windows of windowsOf(text, looksAt))
    for (const window of windows) {
      const found = recognised(window, labelAt(window.index), isListed(window.index));
      if (!found) continue;
      const [kind, certain] = found;
      const grade = kind === 'disability-certificate' ? /^ ?b\d/i.exec(window.after)?.[0].trim() : undefined;
      yield { kind, certain, words: `${window.number}${grade ?? ''}`, index: window.index };
      end = window.index + window.number.length;
      break;
    }
}
