import { commitmentStatusIds, type CommitmentStatus } from '../../domain/commitments/commitment-status.ts';
import type { StatusCounts } from '../../domain/commitments/commitment-counts.ts';
import { associationKind } from '../../schemas/association.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import type { Figure } from '../../domain/measures/figures.ts';
import { doneUnit, type MeasureUnit } from '../../schemas/measure-type.ts';
import type { Words } from '../../words/languages.ts';

const parts = (counts: StatusCounts, part: (count: number, status: CommitmentStatus) => string): string[] =>
  commitmentStatusIds.filter((it) => counts[it] > 0).map((it) => part(counts[it], it));

/** In a sentence, `2 个已兑现，1 个无数据`: only what there is. */
export const countsText = (words: Words, counts: StatusCounts): string =>
  words.text.phrases(
    parts(counts, (count, status) => words.commitments.story.part(count, words.states.commitment[status])),
  );

/** In a list, `共 3 个，已兑现 2 个，无数据 1 个`. */
export const tallyText = (words: Words, counts: StatusCounts): string => {
  const all = parts(counts, (count, status) =>
    words.commitments.countedAs(count, words.states.commitment[status]),
  );
  const count = commitmentStatusIds.reduce((sum, it) => sum + counts[it], 0);
  return words.commitments.ofAll(count, words.text.phrases(all));
};

/** Whom a commitment binds: `市专门协会、县（区）专门协会`. */
export function bindsText(
  words: Words,
  { binds: { levels, who, kinds } }: Pick<Commitment, 'binds'>,
): string {
  const text = words.commitments.bindsAt(levels, who);
  return kinds
    ? text + words.commitments.onlyKinds(kinds.map((it) => words.value(associationKind, it)))
    : text;
}

/** What was done: `实际 4 次`, or of what is only done or not `已做到`. */
export const didText = (words: Words, figure: Figure, unit: MeasureUnit): string => {
  const said = words.quantities.figure(figure, unit);
  return unit === doneUnit ? said : words.commitments.didIs(said);
};

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
