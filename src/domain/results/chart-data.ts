import type { AuditRevision } from '../../schemas/audit.ts';
import { keyFigures, newest, type AuditRecord } from '../audits/audits.ts';
import { ratio } from '../values/money.ts';
import { formLine, statementForm } from '../audits/statements.ts';
import { satisfaction, type Share, type SurveyRecord } from './survey.ts';

/** Most years that fit beside each other on a phone; the table beside a chart has them all. */
export const mostYears = 6;

/** One year of a chart; a figure that is not known is absent, never zero. Whole 分. */
export interface YearFlow {
  year: number;
  income?: number;
  expense?: number;
  /** 年末净资产. */
  netAssets?: number;
}

/** Every year from the first to the last, with what is known of it, at most the latest `mostYears`. */
function everyYear<Item extends { year: number }>(known: readonly Item[]): (Item | { year: number })[] {
  const years = known.map((it) => it.year);
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - mostYears + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index;
    return known.find((it) => it.year === year) ?? { year };
  });
}

/** Income, expense and what is left of one organisation over the years, oldest first; from the newest version of its audits. */
export const yearFlows = (audits: readonly AuditRecord[]): YearFlow[] =>
  everyYear(
    audits.map((audit): YearFlow => {
      const all = keyFigures(newest(audit));
      const [income, expense, netAssets] = [all?.income.now, all?.expense.now, all?.netAssets.now];
      return {
        year: audit.year,
        ...(income === undefined ? {} : { income }),
        ...(expense === undefined ? {} : { expense }),
        ...(netAssets === undefined ? {} : { netAssets }),
      };
    }),
  );

/** A line of the statements that makes up part of a total. */
export interface MoneyKind {
  /** Printed number of the line. */
  line: number;
  name: string;
  /** Whole 分. */
  amount: number;
  /** Hundredths of a percent of the total, to a tenth; absent where that is not positive. */
  share?: number;
}

/** What a year's income came from, or its expense went on, by the lines that make up the total, the most first. */
export function moneyKinds(revision: AuditRevision, side: 'income' | 'expense'): MoneyKind[] {
  const { keys } = statementForm(revision.statementVersion);
  const total = keyFigures(revision)?.[side].now;
  if (!keys || total === undefined) return [];
  const parts = formLine(revision.statementVersion, 'activity', keys[side])?.sum ?? [];
  return revision.activity
    .filter((row) => parts.includes(row.line))
    .map(({ line, thisYear }) => {
      const share = total > 0 ? ratio(thisYear.total, total, 1000) : undefined;
      return {
        line,
        name: formLine(revision.statementVersion, 'activity', line)?.name ?? '',
        amount: thisYear.total,
        ...(share === undefined ? {} : { share: share * 10 }),
      };
    })
    .sort((a, b) => b.amount - a.amount);
}

/** The same survey, repeated over the years. */
export interface SurveySeries {
  /** Title without the year. */
  title: string;
  /** Oldest first, with gaps; `share` is absent where it is not known. */
  years: { year: number; survey?: SurveyRecord; share?: Share }[];
}

const withoutYear = (title: string): string =>
  title.replace(/\d{4}\s*年度?/g, '').replace(/[（(]\s*[）)]/g, '');

/**
 * Surveys that can be compared over the years: the same title but for the year, of the same place and organisation, with
 * a satisfaction in two years or more. Of two in one year the one published last.
 */
export function surveySeries(surveys: readonly SurveyRecord[]): SurveySeries[] {
  const groups = Map.groupBy(surveys, (it) =>
    JSON.stringify([withoutYear(it.title), it.place, it.organisation]),
  );
  return [...groups.values()].flatMap((group) => {
    const latest = [...group].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
    const known = latest.map((survey) => {
      const share = satisfaction(survey);
      return { year: survey.year, survey, ...(share ? { share } : {}) };
    });
    const years = everyYear(known);
    const title = withoutYear(latest[0]?.title ?? '');
    return years.filter((it) => 'share' in it).length > 1 ? [{ title, years }] : [];
  });
}
