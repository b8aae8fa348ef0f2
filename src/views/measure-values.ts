import { nation } from '../domain/commitments/commitment-subjects.ts';
import { furtherPages, pagesOf } from '../domain/lists/pages.ts';
import { doneFigure, type Figure } from '../domain/measures/figures.ts';
import { rowId, type ObservationSeen } from '../domain/measures/observations.ts';
import { doneUnit, type MeasureUnit } from '../schemas/measure-type.ts';
import { isDerived, measureOf, type MeasureId } from '../schemas/measure.ts';
import type { Words } from '../words/languages.ts';
import type { MeasureRecord } from '../queries/measures/measures.ts';
import { observationFilesOf } from '../queries/measures/observation-files.ts';
import { commitmentsOfMeasure } from '../queries/commitments/commitments.ts';
import { usedMeasures } from '../queries/measures/used-measures.ts';
import { onceFor } from '../readings/once.ts';
import { documentLink, evidenceLink } from './evidence-links.ts';
import { bodyLink, placeLink, type RecordLink } from '../queries/content/record-links.ts';
import { bindingLevel } from '../schemas/commitment.ts';

/** A figure of a measure in words, with where it stands. */
export interface ValueView {
  /** Anchor in the table of its file. */
  id: string;
  subject: RecordLink;
  /** `2024 年` or `2024年12月31日的情况` */
  period: string;
  value: string;
  source?: RecordLink & { url?: string | undefined };
  /** What it said before it was corrected, and remarks. */
  notes: string[];
  /** Orders figures, latest first. */
  day: string;
  /** What is known, in hundredths of the unit, for a chart; `open` where more may be true. */
  amount?: number;
  open?: boolean;
}

/** Whom a figure is about, as a link. */
function subjectLink(words: Words, { organisation, place }: ObservationSeen['row']): RecordLink {
  if (organisation !== undefined) return bodyLink(organisation);
  return place === nation || place === undefined
    ? { label: words.value(bindingLevel, 'nation') }
    : placeLink(place);
}

function sourceOf(words: Words, { file, row }: ObservationSeen): NonNullable<ValueView['source']> {
  const { document, name, url } = row.source ?? file.source;
  return document === undefined ? { label: name ?? '', url } : documentLink(words, document);
}

/** An observation in words; its source is where it comes from. */
export function observationView(words: Words, seen: ObservationSeen): ValueView {
  const { file, row, id } = seen;
  const { unit } = measureOf(file.measure);
  const value = (it: { value?: number | undefined; done?: boolean | undefined }): string =>
    words.quantities.exact(it.value ?? (it.done ? doneFigure.low : 0), unit);
  return {
    ...{ id, subject: subjectLink(words, row), value: value(row), source: sourceOf(words, seen) },
    period:
      row.on === undefined
        ? words.measures.years(row.year ?? 0, row.toYear)
        : words.measures.asOf(words.dates.day(row.on)),
    notes: [
      ...(row.doneOn === undefined ? [] : [words.observations.doneOn(words.dates.day(row.doneOn))]),
      ...row.corrected.map((it) => words.commitments.corrected(value(it), words.dates.day(it.on), it.reason)),
      ...(row.note === undefined ? [] : [row.note]),
    ],
    day: row.on ?? `${row.toYear ?? row.year ?? ''}-12-31`,
    ...(row.value === undefined ? {} : { amount: row.value }),
  };
}

/** What a chart shows of a figure: nothing of what is done or not, or of what may be nothing and may be more. */
export function amountOf(
  { low, high }: Pick<Figure, 'low' | 'high'>,
  unit: MeasureUnit,
): Pick<ValueView, 'amount' | 'open'> {
  const open = high > low;
  return unit === doneUnit || (open && low === 0) ? {} : { amount: low, open };
}

/** What was worked out of a measure for the commitments that use it, each place and period once. */
function workedOut(words: Words, measure: MeasureId, unit: MeasureUnit): ValueView[] {
  const views = new Map<string, ValueView>();
  for (const { rows } of commitmentsOfMeasure(measure))
    for (const { subject, period, figure } of rows) {
      if (!figure) continue;
      const label = figure.undated
        ? words.measures.asOf(words.dates.day(figure.asOf))
        : words.commitmentParts.period(period);
      const [evidence] = figure.evidence;
      views.set(`${subject.key} ${label}`, {
        ...{
          id: '',
          subject: { label: words.commitmentParts.subject(subject), path: subject.path },
          period: label,
        },
        ...{ value: words.quantities.exactFigure(figure, unit), notes: [], day: figure.asOf },
        ...amountOf(figure, unit),
        ...(evidence ? { source: evidenceLink(words, evidence) } : {}),
      });
    }
  return [...views.values()];
}

/** Every figure of a measure, latest first, then by whom it is about. */
export function measureValues(words: Words, { id, unit }: MeasureRecord): ValueView[] {
  const all = isDerived(id)
    ? workedOut(words, id, unit)
    : observationFilesOf(id).flatMap((file) =>
        file.rows.map((row) => {
          const view = observationView(words, { file, row, id: rowId(row) });
          return { ...view, source: { label: file.title, path: `/observations/${file.id}/` } };
        }),
      );
  return all.sort((a, b) => b.day.localeCompare(a.day));
}

const mostValues = 100;

const pagesIn = onceFor((words: Words) =>
  onceFor((measure: MeasureRecord) => pagesOf(measureValues(words, measure), mostValues)),
);

/** The pages of the figures of a measure, made once; one even where there is none. */
export const valuePages = (words: Words, measure: MeasureRecord): ValueView[][] => pagesIn(words)(measure);

/** Path of a page of the figures of a measure. */
export const valuesPath = (id: string, page: number): string =>
  page === 1 ? `/measures/${id}/#values` : `/measures/${id}/values/${page}/`;

/** The further pages of measures with very many figures. */
export const furtherValuePages = (words: Words): { measure: MeasureRecord; page: number }[] =>
  usedMeasures().flatMap((measure) =>
    furtherPages(valuePages(words, measure)).map((page) => ({ measure, page })),
  );
