import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import type { DutyState } from '../../domain/audits/publication.ts';
import { thenById } from '../../domain/lists/record-order.ts';
import type { Words } from '../../words/languages.ts';
import { audits, duties, dutyYears } from './audits.ts';

/** How one year was published. */
export interface YearSummary {
  year: number;
  /** Audits published, whoever had to. */
  published: number;
  /** How many had to publish, and how; absent for a year of which nobody must answer yet. */
  duty?: Record<DutyState, number> & { due: number };
}

const tally = (year: number): NonNullable<YearSummary['duty']> => {
  const all = duties(year);
  const count = (state: DutyState): number => all.filter((it) => it.state === state).length;
  return {
    due: all.length,
    published: count('published'),
    late: count('late'),
    overdue: count('overdue'),
    'not-due': count('not-due'),
  };
};

/** The year that the front page is about: the last full one, or the last with an audit; undefined without audits. */
export const latestYear = (): number | undefined => dutyYears()[0] ?? audits().years[0];

/** Every year with an audit or a duty, latest first. */
export const yearSummaries = (): YearSummary[] =>
  [...new Set([...dutyYears(), ...audits().years])]
    .sort((a, b) => b - a)
    .map((year) => ({
      year,
      published: audits().ofYear.get(year)?.length ?? 0,
      ...(dutyYears().includes(year) ? { duty: tally(year) } : {}),
    }));

/** The state of publication of a year in figures that link to what they count. */
export function disclosureFigures(
  words: Words,
  year: number,
): {
  figures: { label: string; value: string; unit: string; path?: string }[];
  due: number;
  done: number;
  /** Last day in time; absent where nobody must publish. */
  dueOn?: string;
} {
  const { due, ...states } = tally(year);
  const dueOn = duties(year)[0]?.dueOn;
  const figure = (state: DutyState) => ({
    label: words.audits.state[state],
    value: String(states[state]),
    unit: words.audits.unitBodies,
    ...(state !== 'published' && states[state] > 0
      ? { path: `/audits/missing/${year}/state/${state}/` }
      : {}),
  });
  const shown = (['published', 'late', 'overdue', 'not-due'] as const).filter(
    (it) => it === 'published' || it === 'overdue' || states[it] > 0,
  );
  return {
    figures: [
      { label: words.audits.state.due, value: String(due), unit: words.audits.unitBodies },
      ...shown.map(figure),
    ],
    due,
    done: states.published + states.late,
    ...(dueOn ? { dueOn } : {}),
  };
}

/** Audits that were corrected, the latest correction first. */
export const latestCorrections = (count: number): AuditRecord[] =>
  audits()
    .all.filter((it) => it.revisions.length > 1)
    .sort(thenById((a, b) => newest(b).publishedOn.localeCompare(newest(a).publishedOn)))
    .slice(0, count);
