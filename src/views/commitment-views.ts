import type { StatusRow } from '../domain/commitments/commitment-rows.ts';
import type { CommitmentStatus } from '../domain/commitments/commitment-status.ts';
import { doneFigure, type Evidence } from '../domain/measures/figures.ts';
import type { MeasureUnit } from '../schemas/measure-type.ts';
import type { Words } from '../words/languages.ts';
import { remarksIn } from '../domain/measures/observations.ts';
import { evidenceLink, observationAt } from './evidence-links.ts';
import type { RecordLink } from '../queries/content/record-links.ts';

const failed: ReadonlySet<CommitmentStatus> = new Set(['broken', 'not-reached']);

/** Most records that stand beside a figure. */
const mostLinks = 3;

/** What a status rests on, in words and links. */
export interface RowView {
  row: StatusRow;
  /** `不少于 8 万元` */
  target: string;
  /** The figure with the place in a record where it stands; absent where nothing is known. */
  figure?: { text: string; path?: string };
  /** Too late, incomplete, why, corrected. */
  notes: string[];
  /** Records that the figure is from. */
  links: (RecordLink & { path: string })[];
  /** How many records are left out of `links`. */
  more: number;
}

/** Those rows of a commitment that are about one subject. */
export interface SubjectView {
  name: string;
  path?: string;
  rows: RowView[];
}

function corrections(words: Words, evidence: readonly Evidence[], unit: MeasureUnit): string[] {
  return evidence.flatMap((it) =>
    (observationAt(it)?.row.corrected ?? []).map(({ value, done, on, reason }) =>
      words.commitments.corrected(
        words.quantities.value(value ?? (done ? doneFigure.low : 0), unit),
        words.dates.day(on),
        reason,
      ),
    ),
  );
}

/** What the observations say of a figure; of a target that was missed also that none says why. */
function remarks(words: Words, evidence: readonly Evidence[], status: CommitmentStatus): string[] {
  const said = remarksIn(evidence);
  if (said.length > 0) return said.map(words.commitments.remark);
  const isObserved = evidence.some((it) => it.collection === 'observations');
  return failed.has(status) && isObserved ? [words.commitments.unexplained] : [];
}

/** A row of the table of a commitment. */
export function rowView(words: Words, row: StatusRow): RowView {
  const { commitment, evidence, figure, lateDays, period } = row;
  const unit = commitment.unit;
  const own = evidence.filter(({ role }) => role === 'figure');
  // What an audit says of money is not the figure: it stands apart.
  const sources = evidence.filter(({ money }) => money === undefined);
  const links = new Map(sources.map((it) => evidenceLink(words, it)).map((it) => [it.path, it]));
  const [only] = own;
  // What is still to come is not missing.
  const missing = (figure?.missing ?? []).filter((year) => year < Number(row.asOf.slice(0, 4)));
  return {
    row,
    target: words.quantities.target(commitment, period.value ?? commitment.value),
    ...(figure
      ? {
          figure: {
            text: words.quantities.figure(figure, unit, period.value ?? commitment.value),
            ...(own.length === 1 && only ? { path: only.path } : {}),
          },
        }
      : {}),
    notes: [
      ...(commitment.comparison === 'at-most' && failed.has(row.status) ? [words.commitments.overLimit] : []),
      ...(lateDays === undefined ? [] : [words.commitments.late(lateDays)]),
      ...(missing.length > 0 ? [words.commitments.missingYears(missing)] : []),
      ...remarks(words, own, row.status),
      ...corrections(words, own, unit),
    ],
    links: [...links.values()].slice(0, mostLinks),
    more: Math.max(0, links.size - mostLinks),
  };
}

/** The table of a commitment: its rows by subject, in their order. */
export const subjectViews = (words: Words, rows: readonly StatusRow[]): SubjectView[] =>
  [...Map.groupBy(rows, ({ subject }) => subject.key).values()].map((own) => {
    const subject = own[0]?.subject;
    return {
      name: subject ? words.commitmentParts.subject(subject) : '',
      ...(subject?.path === undefined ? {} : { path: subject.path }),
      rows: own.map((it) => rowView(words, it)),
    };
  });

/** Evidence that is not the figure, by subject and period. */
export interface RelatedView {
  subject: string;
  said: string;
  link: RecordLink & { path: string };
}

/** What audits say beside the figures of a commitment; each record once. */
export function relatedViews(words: Words, rows: readonly StatusRow[]): RelatedView[] {
  const views = new Map<string, RelatedView>();
  for (const { subject, evidence } of rows)
    for (const it of evidence)
      if (it.money !== undefined)
        views.set(it.path, {
          subject: words.commitmentParts.subject(subject),
          said: words.commitmentParts.money(it.money),
          link: evidenceLink(words, it),
        });
  return [...views.values()];
}
