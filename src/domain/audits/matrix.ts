import type { AuditedBody } from './audit-bodies.ts';
import { openRectifications } from './audit-findings.ts';
import { keyFigures, newest, type AuditRecord } from './audits.ts';
import type { Duty } from './publication.ts';

/** An organisation in a year: its audit, or how it keeps the duty to publish one; neither where nothing is on record. */
export interface MatrixCell {
  year: number;
  audit?: AuditRecord;
  duty?: Duty;
}

/** An organisation over the years. */
export interface MatrixRow {
  body: AuditedBody;
  /** One a year, in the order of the years. */
  cells: MatrixCell[];
}

/**
 * Organisations by years, oldest year first: every year in which any of them has an audit or a duty.
 * @param of the audits and duties of an organisation
 */
export function auditMatrix(
  bodies: readonly AuditedBody[],
  of: (id: string) => { audits: readonly AuditRecord[]; duties: readonly Duty[] },
): { years: number[]; rows: MatrixRow[] } {
  const known = bodies.map((body) => ({ body, ...of(body.id) }));
  const years = [
    ...new Set(known.flatMap((it) => [...it.audits, ...it.duties].map(({ year }) => year))),
  ].sort((a, b) => a - b);
  const rows = known.map(({ body, audits, duties }) => ({
    body,
    cells: years.map((year): MatrixCell => {
      const audit = audits.find((it) => it.year === year);
      const duty = duties.find((it) => it.year === year);
      return { year, ...(audit ? { audit } : {}), ...(duty ? { duty } : {}) };
    }),
  }));
  return { years, rows };
}

/** The figures of which there is a matrix: totals of the statements, and findings that are not rectified. */
export const matrixFigures = ['income', 'expense', 'netAssets', 'openFindings'] as const;
/** A figure of an audit in a matrix. */
export type MatrixFigure = (typeof matrixFigures)[number];

/** A figure of an audit as it stands on a day: whole 分, or how many findings; undefined where the statements lack it. */
export const matrixFigure = (audit: AuditRecord, figure: MatrixFigure, today: string): number | undefined =>
  figure === 'openFindings'
    ? openRectifications([audit], today).length
    : keyFigures(newest(audit))?.[figure].now;

/** Audits whose opinion is not the plain one, by how bad it is, then the latest first. */
export const otherOpinions = (audits: readonly AuditRecord[], opinions: readonly string[]): AuditRecord[] => {
  const rank = (audit: AuditRecord): number => opinions.indexOf(newest(audit).opinion);
  return audits
    .filter((it) => rank(it) > 0)
    .toSorted((a, b) => rank(b) - rank(a) || b.year - a.year || (a.id < b.id ? -1 : 1));
};
