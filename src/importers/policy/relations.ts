import type { PolicyInput } from '../../schemas/policy.ts';
import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { Placed } from './parts.ts';

type Relations = NonNullable<PolicyInput['relations']>;

const quoted = '《[^《》]+》(?:[（(][^（）()]*[）)])?';
const basis = new RegExp(
  `(?:根据|按照|依据|贯彻落实|贯彻)[^《》，。；,;]{0,14}(${quoted}(?:(?:[、，和及与]|以及)?[^《》，。；,;]{0,14}${quoted})*)`,
  'u',
);
const purpose = /制定|现就|现将|提出|如下/u;

/** A paragraph without a number, or the first article, where regulations name what they are made for. */
const isPreamble = (text: string): boolean => {
  const marker = parseMarker(text);
  return marker === null || (marker.kind === 'article' && marker.number === 1);
};

/**
 * The texts that this one says it implements: named in 《》 after 根据, 按照, 依据 or 贯彻 in a sentence that also says
 * that this text is made for it (制定本方案, 现就 … 如下). Whatever is less certain is left to a person.
 */
function implemented(placed: readonly Placed[]): string[] {
  const sentences = placed
    .filter((it) => it.role === 'text' && !it.table && isPreamble(it.text))
    .flatMap((it) => it.text.split(/(?<=[。；])/u));
  return sentences
    .filter((it) => purpose.test(it))
    .flatMap((it) =>
      [...(basis.exec(it)?.[1] ?? '').matchAll(/《([^《》]+)》/gu)].map((match) => match[1] ?? ''),
    );
}

/** A notice that forwards a text which does not follow in the same file (转发《…》的通知). */
function forwarded(title: string, placed: readonly Placed[]): string[] {
  if (placed.some((it) => it.role === 'attachment')) return [];
  const match = /(?:转发|批转|印发)(?:[^《》]{0,20})《([^《》]+)》的通知$/u.exec(title);
  return match?.[1] ? [match[1]] : [];
}

/** Relations that the text itself states for certain. */
export function relationsOf(title: string, placed: readonly Placed[]): Relations {
  const of = (kind: 'implements' | 'forwards', titles: readonly string[]): Relations =>
    [...new Set(titles.map((it) => it.trim()))].map((it) => ({ kind, title: it }));
  return [...of('forwards', forwarded(title, placed)), ...of('implements', implemented(placed))];
}
