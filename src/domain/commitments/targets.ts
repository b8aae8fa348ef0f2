import type { CommitmentComparison } from '../../schemas/commitment.ts';
import { allPeriods, hadBegun, wasOver, type Period } from './commitment-periods.ts';
import type { CommitmentRecord } from './commitment-record.ts';

/** A period with the target that it is judged by. */
export interface TargetInForce {
  commitment: CommitmentRecord;
  period: Period;
}

/** Whether a commitment binds somebody; of whom nothing is asked, all do. */
type Binds = (commitment: CommitmentRecord) => boolean;
const bindsAll: Binds = () => true;

const comparesValues = (comparison: CommitmentComparison): boolean =>
  comparison !== 'grows' && comparison !== 'done';

/** Whether two commitments ask for the same thing, be it more or less of it. */
const sameThing = (a: CommitmentRecord, b: CommitmentRecord): boolean =>
  a.measure === b.measure &&
  a.binds.who === b.binds.who &&
  (a.comparison === b.comparison || (comparesValues(a.comparison) && comparesValues(b.comparison)));

const meet = <Part>(a: readonly Part[] | undefined, b: readonly Part[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((it) => b.includes(it));

/** Whether somebody may be bound by both: what is asked of cities and what is asked of counties are two lines of targets. */
const bindSome = ({ binds: a }: CommitmentRecord, { binds: b }: CommitmentRecord): boolean =>
  meet(a.levels, b.levels) && meet(a.kinds, b.kinds) && meet(a.places, b.places);

const follows = (old: CommitmentRecord, next: CommitmentRecord): boolean =>
  old.endedBy === next.policy.id && old.id !== next.id && sameThing(old, next);

/**
 * Gives each commitment those that it replaced, or that replaced it, step by step: all targets for the same thing that may bind
 * somebody whom it binds.
 */
export function withOtherTargets(commitments: readonly CommitmentRecord[]): CommitmentRecord[] {
  const byPolicy = Map.groupBy(commitments, (it) => it.policy.id);
  const next = new Map(
    commitments.map((old) => [old, (byPolicy.get(old.endedBy ?? '') ?? []).filter((it) => follows(old, it))]),
  );
  const before = new Map<CommitmentRecord, CommitmentRecord[]>();
  for (const [old, all] of next) for (const it of all) before.set(it, [...(before.get(it) ?? []), old]);
  return commitments.map((commitment) => {
    const line = new Set([commitment]);
    for (const it of line)
      for (const other of [...(before.get(it) ?? []), ...(next.get(it) ?? [])]) line.add(other);
    const others = [...line].filter((it) => it !== commitment && bindSome(it, commitment));
    return others.length > 0 ? { ...commitment, otherTargets: others } : commitment;
  });
}

/** Whether a target asks less than another one of its kind. */
const isLighter = (
  { commitment: a, period }: TargetInForce,
  { commitment: b, period: other }: TargetInForce,
): boolean =>
  a.comparison === b.comparison &&
  period.value !== undefined &&
  other.value !== undefined &&
  ((a.comparison === 'at-least' && period.value < other.value) ||
    (a.comparison === 'at-most' && period.value > other.value));

const firstDay = '1949-10-01';

/** The targets that were in force within a period, earliest first. */
function targetsWithin(
  commitment: CommitmentRecord,
  period: Period,
  today: string,
  binds: Binds,
): TargetInForce[] {
  const { from = '', to = '9999' } = period;
  return [commitment, ...(commitment.otherTargets ?? [])]
    .filter(binds)
    .flatMap((it) => {
      const same = it === commitment ? period : allPeriods(it, today).find(({ key }) => key === period.key);
      const inForce = (it.startsOn ?? firstDay) <= to && (it.lastDay ?? '9999') >= from;
      return same && inForce ? [{ commitment: it, period: same }] : [];
    })
    .sort((a, b) => ((a.commitment.startsOn ?? firstDay) < (b.commitment.startsOn ?? firstDay) ? -1 : 1));
}

const endsInTime = ({ commitment: { lastDay }, period: { dueOn } }: TargetInForce, today: string): boolean =>
  lastDay === undefined || (dueOn ?? today) <= lastDay;

/**
 * The target that a period is judged by: of several that were in force in it the first, since a later one can’t be asked of
 * the time before it, unless the later one asks less (从旧兼从轻). Undefined where nothing bound when the period was due, where
 * it was over before anything bound, and where an amount for a whole year would be asked of a part of it.
 */
function targetInForce(
  commitment: CommitmentRecord,
  period: Period,
  today: string,
  binds: Binds = bindsAll,
): TargetInForce | undefined {
  const fixed = period.kind === 'year' || period.kind === 'span';
  const all = fixed ? targetsWithin(commitment, period, today, binds) : [{ commitment, period }];
  const [first, ...later] = all;
  const last = all.at(-1);
  if (!first || !last || !endsInTime(last, today)) return undefined;
  if (wasOver(first.commitment, first.period) || hadBegun(first.commitment, first.period)) return undefined;
  return later.reduce((chosen, it) => (isLighter(it, chosen) ? it : chosen), first);
}

/**
 * The periods that a commitment is judged for up to a day, earliest first: those whose target in force is its own
 * (`targetInForce`).
 * @param binds whether one of its other targets binds whom it is asked for
 */
export const periodsOf = (commitment: CommitmentRecord, today: string, binds: Binds = bindsAll): Period[] =>
  allPeriods(commitment, today).filter(
    (period) => targetInForce(commitment, period, today, binds)?.commitment === commitment,
  );

/** The periods of a commitment that another target is asked of, each with that target. */
export const judgedElsewhere = (commitment: CommitmentRecord, today: string): TargetInForce[] =>
  allPeriods(commitment, today).flatMap((period) => {
    const target = targetInForce(commitment, period, today);
    return target && target.commitment !== commitment ? [target] : [];
  });

/** The periods of other targets that a commitment is asked of, each with the target that is not asked. */
export const judgedHere = (commitment: CommitmentRecord, today: string): TargetInForce[] =>
  (commitment.otherTargets ?? []).flatMap((other) =>
    allPeriods(other, today).flatMap((period) => {
      const own = allPeriods(commitment, today).find(({ key }) => key === period.key);
      return own &&
        targetsWithin(commitment, own, today, bindsAll).some((it) => it.commitment === other) &&
        targetInForce(commitment, own, today)?.commitment === commitment
        ? [{ commitment: other, period }]
        : [];
    }),
  );
