import type { DocumentNumber } from '../../domain/policies/document-number.ts';
import type { Remark } from '../source/types.ts';
import type { Unread } from '../unread.ts';
import type { Candidate } from './candidates.ts';
import { of, type ReadText } from './read-text.ts';
import { signatureKind } from './signature.ts';

type Day = Candidate<string> | undefined;

/** The day of the signature, not that of an amendment that a law is headed with. */
const isSigned = (day: Day): day is Candidate<string> => day?.why === '落款的日期';

/** A last day that no body signs and that is later than the publication of the text: it was not made on it. */
export const isUnsignedLater = (text: ReadText, adoptedOn: Day, publishedOn: Day): boolean =>
  isSigned(adoptedOn) &&
  publishedOn !== undefined &&
  publishedOn.score >= 4 &&
  adoptedOn.value > publishedOn.value &&
  of(text, 'Signature').every((it) => signatureKind({ line: 0, text: it.text }) === 'date');

/** Such a day, told. */
export const laterTold = (adoptedOn: Candidate<string>, publishedOn: string, unit: string): Unread => ({
  kind: 'untaken',
  why: `上面没有署名的机关，又在发布日期 ${publishedOn} 以后，没有当作成文日期`,
  what: adoptedOn.value,
  where: `第 ${adoptedOn.lines[0] ?? 0} ${unit}`,
  todo: `是成文日期的加 --field adoptedOn=${adoptedOn.value}，发布日期不对的加 --field publishedOn=日期`,
});

/** The same day a year later. */
const yearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Days and a number that do not fit each other: made after it was published, in force long before it was made, numbered in another year than made. */
export function unlikelyDays(
  adoptedOn: Day,
  publishedOn: Day,
  effectiveOn: Day,
  number?: Candidate<DocumentNumber>,
): Remark[] {
  if (!adoptedOn) return [];
  const line = adoptedOn.lines[0] ?? 0;
  const year = number?.value.year;
  return [
    ...(publishedOn && adoptedOn.value > publishedOn.value
      ? [{ line, what: adoptedOn.value, why: `成文日期在发布日期 ${publishedOn.value} 以后，请核对` }]
      : []),
    ...(effectiveOn && isSigned(adoptedOn) && yearLater(effectiveOn.value) < adoptedOn.value
      ? [
          {
            line: effectiveOn.lines[0] ?? line,
            what: effectiveOn.value,
            why: `施行日期比成文日期 ${adoptedOn.value} 早一年以上：可能是重新印发的旧文件写的，请核对`,
          },
        ]
      : []),
    ...(year !== undefined && Number(adoptedOn.value.slice(0, 4)) !== year
      ? [
          {
            line,
            what: adoptedOn.value,
            why: `成文日期和发文字号“${number?.value.text ?? ''}”不是同一年，请核对`,
          },
        ]
      : []),
  ];
}
