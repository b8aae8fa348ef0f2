import { commitmentStatusIds } from '../../domain/commitments/commitment-status.ts';
import type { StatusCounts } from '../../domain/commitments/commitment-counts.ts';
import { associationKind } from '../../schemas/association.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import type { Words } from '../../words/languages.ts';
import { bindingLevel } from '../../schemas/commitment.ts';
import { measureSubject } from '../../schemas/measure-type.ts';

/** `2 个已兑现，1 个无数据`: only what there is. */
export const countsText = (words: Words, counts: StatusCounts): string =>
  words.text.phrases(
    commitmentStatusIds
      .filter((it) => counts[it] > 0)
      .map((it) => words.commitments.story.part(counts[it], words.states.commitment[it])),
  );

/** Whom a commitment binds: `市级、县级的专门协会`. */
export function bindsText(
  words: Words,
  { binds: { levels, who, kinds } }: Pick<Commitment, 'binds'>,
): string {
  const text = words.commitments.bindsAt(
    levels.map((it) => words.value(bindingLevel, it)),
    words.value(measureSubject, who),
  );
  return kinds
    ? text + words.commitments.onlyKinds(kinds.map((it) => words.value(associationKind, it)))
    : text;
}

/** When it is to be kept: `每年，从 2021 年起`. */
export function whenText(words: Words, { by, yearly, span, phases, unit }: Commitment): string {
  if (by !== undefined) return words.commitments.when.by(words.dates.day(by));
  if (yearly) {
    const [month, day] = (yearly.due ?? '12-31').split('-').map(Number);
    const due =
      yearly.due || yearly.nextYear
        ? words.commitments.when.due(month ?? 12, day ?? 31, yearly.nextYear ?? false)
        : undefined;
    return words.commitments.when.yearly(yearly.from, yearly.to, due);
  }
  if (span) return words.commitments.when.span(span.from, span.to, span.repeat ?? false);
  if (phases)
    return words.commitments.when.phases(
      phases.map((it) =>
        words.commitments.when.phase(
          it.title,
          words.dates.day(it.by),
          it.value === undefined ? undefined : words.quantities.value(it.value, unit),
        ),
      ),
    );
  return words.commitments.when.always;
}
