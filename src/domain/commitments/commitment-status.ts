import type { Commitment } from '../../schemas/commitment.ts';
import { measureOf } from '../../schemas/measure.ts';
import type { Period } from './commitment-periods.ts';
import { dayAfter, daysBetween } from '../values/days.ts';
import type { Figure, Figures } from '../measures/figures.ts';

/**
 * Where a commitment stands, in the order of lists. `broken` is said of a duty only, `not-reached` of what binds less.
 */
export const commitmentStatusIds = [
  ...['kept', 'partly', 'broken', 'not-reached', 'overdue', 'not-due', 'no-data'],
] as const;
/** Where a commitment stands. */
export type CommitmentStatus = (typeof commitmentStatusIds)[number];

/** What a status is worked out from. */
export interface StatusCase {
  commitment: Pick<Commitment, 'strength' | 'measure' | 'comparison' | 'upTo' | 'baseline'>;
  period: Pick<Period, 'dueOn' | 'from' | 'to' | 'value'>;
  figures: Figures;
  /** Figures of the period before, for what has to grow. */
  before?: Figures;
  today: string;
}

/** A status with what it rests on. */
export interface Verdict {
  status: CommitmentStatus;
  /** The figure that decided, or the latest one that did not suffice. */
  figure?: Figure;
  /** Days that it came too late. */
  lateDays?: number;
  /** Day since when it is so; absent where nobody can tell. */
  since?: string;
  /** What becomes of it when its date passes and nothing new is on record. */
  ifPassed?: CommitmentStatus;
}

type Outcome = 'met' | 'failed' | 'unknown';
type Bounds = Pick<Figure, 'low' | 'high'>;

/** Whether a figure is what was promised; unknown where its bounds allow both. */
function outcomeOf({ commitment, period }: StatusCase, { low, high }: Bounds, before?: Bounds): Outcome {
  const target = commitment.comparison === 'done' ? 100 : (period.value ?? 0);
  const [met, failed] = {
    'at-least': [low >= target, high < target],
    done: [low >= target, high < target],
    'at-most': [high <= target, low > target],
    equals: [low === target && high === target, low > target || high < target],
    between: [
      low >= target && high <= (commitment.upTo ?? target),
      high < target || low > (commitment.upTo ?? target),
    ],
    grows: before ? [low > before.high, high <= before.low] : [false, false],
  }[commitment.comparison];
  return met ? 'met' : failed ? 'failed' : 'unknown';
}

/** A part of those who are to have it have it, or it moved on from where the text began. */
const isPart = ({ commitment }: StatusCase, { low }: Figure): boolean =>
  commitment.baseline
    ? low > commitment.baseline.value
    : (measureOf(commitment.measure).coverage ?? false) && low > 0;

const later = (a: string, b: string): string => (a > b ? a : b);

function failedVerdict(it: StatusCase, figure: Figure): Verdict {
  const status = isPart(it, figure) ? 'partly' : it.commitment.strength === 'duty' ? 'broken' : 'not-reached';
  const { dueOn } = it.period;
  const since = dueOn === undefined ? figure.knownOn : later(dayAfter(dueOn), figure.knownOn ?? '');
  return { status, figure, ...(since === undefined ? {} : { since }) };
}

const keptVerdict = (figure: Figure): Verdict => {
  const since = figure.knownOn ?? (figure.undated ? undefined : figure.asOf);
  return { status: 'kept', figure, ...(since === undefined ? {} : { since }) };
};

const openVerdict = (status: 'overdue' | 'no-data', dueOn: string | undefined, figure?: Figure): Verdict => ({
  status,
  ...(figure ? { figure } : {}),
  ...(dueOn === undefined ? {} : { since: dayAfter(dueOn) }),
});

const inPeriod = ({ period: { from, to } }: StatusCase, { asOf }: Figure): boolean =>
  (from === undefined || asOf >= from) && (to === undefined || asOf <= to);

function judgeDated(it: StatusCase, all: readonly Figure[]): Verdict {
  const { dueOn } = it.period;
  const outcome = (figure: Figure): Outcome => outcomeOf(it, figure);
  const list = it.commitment.comparison === 'done' ? all : all.filter((figure) => inPeriod(it, figure));
  const before = dueOn === undefined ? list : list.filter(({ asOf }) => asOf <= dueOn);
  const after = list.slice(before.length);
  const known = before.findLast((figure) => outcome(figure) !== 'unknown');
  if (known && outcome(known) === 'met') return keptVerdict(known);
  const last = list.at(-1);
  if (dueOn === undefined) return known ? failedVerdict(it, known) : openVerdict('no-data', undefined, last);
  if (it.today <= dueOn)
    return {
      status: 'not-due',
      ...(last ? { figure: last } : {}),
      ifPassed: known ? 'overdue' : 'no-data',
    };
  const done = after.find((figure) => outcome(figure) === 'met');
  if (done?.undated) return keptVerdict(done);
  if (done)
    return {
      ...{ status: 'partly', figure: done, lateDays: daysBetween(dueOn, done.asOf) },
      since: done.knownOn ?? done.asOf,
    };
  const failed = after.findLast((figure) => outcome(figure) === 'failed');
  if (failed) return failedVerdict(it, failed);
  if (known) return known.asOf === dueOn ? failedVerdict(it, known) : openVerdict('overdue', dueOn, known);
  return openVerdict('no-data', dueOn, last);
}

function judgeTotal(it: StatusCase, figure: Figure | undefined, before: Bounds | undefined): Verdict {
  const { dueOn } = it.period;
  const outcome = figure ? outcomeOf(it, figure, before) : 'unknown';
  if (figure && outcome === 'met') return keptVerdict(figure);
  const soFar =
    figure &&
    !figure.missing &&
    figure.high === Infinity &&
    (before !== undefined || it.commitment.comparison !== 'grows');
  const open = soFar ? 'overdue' : 'no-data';
  if (dueOn !== undefined && it.today <= dueOn)
    return { status: 'not-due', ...(figure ? { figure } : {}), ifPassed: open };
  if (figure && outcome === 'failed') return failedVerdict(it, figure);
  return openVerdict(open, dueOn, figure);
}

/** The figure of a period and the one before it, for what has to grow. */
function growth({ figures, before, period }: StatusCase): { now?: Figure; before?: Bounds } {
  const earlier =
    figures.kind === 'dated'
      ? figures.list.findLast(({ asOf }) => asOf < (period.from ?? ''))
      : before?.kind === 'total'
        ? before.figure
        : undefined;
  const now =
    figures.kind === 'dated'
      ? figures.list.findLast(({ asOf }) => asOf >= (period.from ?? '') && asOf <= (period.to ?? asOf))
      : figures.figure;
  return { ...(now ? { now } : {}), ...(earlier ? { before: earlier } : {}) };
}

/**
 * Where a commitment stands for one place or organisation and one period, on a day. The due date itself is still in time.
 *
 * A duty that was not fulfilled is broken, what binds less is not reached. Part of it (a share of those promised, or a
 * step on from the baseline), or all of it too late, is partly kept. Past its date, the last figure from before that
 * date not sufficing, and none since, it is overdue. Nothing on record is no data, never a no.
 */
export function verdictOf(it: StatusCase): Verdict {
  if (it.commitment.comparison !== 'grows')
    return it.figures.kind === 'dated'
      ? judgeDated(it, it.figures.list)
      : judgeTotal(it, it.figures.figure, undefined);
  const { baseline } = it.commitment;
  const from = baseline && { low: baseline.value, high: baseline.value };
  const { now, before } = growth(it);
  return judgeTotal(it, now, before ?? from);
}
