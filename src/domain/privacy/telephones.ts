import type { Found } from './kinds.ts';

/** Mobile numbers of Hong Kong, Macao and Taiwan behind their codes (ITU-T E.164). */
const abroad =
  /(?:\+|00|\()\s?(?:852\)?[ -]?[4-79]\d{3}[ -]?\d{4}|853\)?[ -]?6\d{3}[ -]?\d{4}|886\)?[ -]?0?9\d{2}[ -]?\d{3}[ -]?\d{3})(?!\d)/gu;
/** A telephone that a word says to be at home, or to be of somebody who has it with him (小灵通). */
const atHome =
  /(?:家(?:里|中|庭)的?(?:座机|电话|固话|固定电话)|住宅电话|宅电|小灵通|自家电话|家属电话)(?:号码?)?\s*[:是为]?\s*((?:\(?0\d{2,3}\)?[ -]?)?[2-9]\d{2,3}[ -]?\d{4})(?![ -]?\d)/gu;

/** Telephones of persons that are no mobile numbers of the mainland, in a folded text. */
export function* telephonesIn(text: string): Generator<Found> {
  if (/85[23]|886/.test(text))
    for (const { 0: words, index } of text.matchAll(abroad))
      yield { kind: 'mobile', words: words.replace(/[^+\d]/g, ''), certain: true, index };
  for (const { 0: all, 1: words = '', index } of text.matchAll(atHome))
    yield { kind: 'home-phone', words, certain: false, index: index + all.indexOf(words) };
}
