import { commitmentStatusIds } from '../../domain/commitments/commitment-status.ts';
import type { StatusCounts } from '../../domain/commitments/commitment-counts.ts';
import { associationKinds } from '../../schemas/association.ts';
import type { Commitment } from '../../schemas/commitment.ts';
import { words } from '../../words/index.ts';

const w = words.commitments;

/** `2 个已兑现，1 个无数据`: only what there is. */
export const countsText = (counts: StatusCounts): string =>
  words.text.phrases(
    commitmentStatusIds
      .filter((it) => counts[it] > 0)
      .map((it) => w.story.part(counts[it], words.states.commitment[it])),
  );

/** Whom a commitment binds: `市级、县级的专门协会`. */
export function bindsText({ binds: { levels, who, kinds } }: Pick<Commitment, 'binds'>): string {
  const text = w.bindsAt(
    levels.map((it) => w.levels[it]),
    w.who[who],
  );
  return kinds ? text + w.onlyKinds(kinds.map((it) => associationKinds[it].short)) : text;
}

/** When it is to be kept: `每年，从 2021 年起`. */
export function whenText({ by, yearly, span, phases, unit }: Commitment): string {
  if (by !== undefined) return w.when.by(words.dates.day(by));
  if (yearly) {
    const [month, day] = (yearly.due ?? '12-31').split('-').map(Number);
    const due =
      yearly.due || yearly.nextYear
        ? w.when.due(month ?? 12, day ?? 31, yearly.nextYear ?? false)
        : undefined;
    return w.when.yearly(yearly.from, yearly.to, due);
  }
  if (span) return w.when.span(span.from, span.to, span.repeat ?? false);
  if (phases)
    return w.when.phases(
      phases.map((it) =>
        w.when.phase(
          it.title,
          words.dates.day(it.by),
          it.value === undefined ? undefined : words.quantities.value(it.value, unit),
        ),
      ),
    );
  return w.when.always;
}
