import type { z } from 'zod';
import type { FindingState } from '../domain/audits/audit-findings.ts';
import { figures, firstPublishedOn, newest, type AuditRecord } from '../domain/audits/audits.ts';
import { writeYuan } from '../domain/values/money.ts';
import type { Duty } from '../domain/audits/publication.ts';
import { statementForm } from '../domain/audits/statements.ts';
import { statementColumns, type Amounts, type StatementName } from '../schemas/audit-statement.ts';
import type { auditRowSchemas } from './audit-row-schemas.ts';
import { known } from './known.ts';
import type { UrlOf } from './rows.ts';

/** A row as downloads write it: amounts are text. */
export type AuditRowOf<Name extends keyof typeof auditRowSchemas> = z.input<
  (typeof auditRowSchemas)[Name]['schema']
>;

/** What rows take from the rest of the site. */
export interface MoneyContext {
  urlOf: UrlOf;
  /** Who a record is about; empty texts where the directory does not have it. */
  bodyOf: (id: string) => { id: string; name: string; kind: string; place: string };
  /** Full name of a place; empty where it is not known. */
  placeNameOf: (code: string) => string;
  /** Today, ISO. */
  today: string;
}

const money = (fen: number | undefined): string | undefined =>
  fen === undefined ? undefined : writeYuan(fen);

const bodyFields = (id: string, { bodyOf, placeNameOf }: MoneyContext) => {
  const { name, kind, place } = bodyOf(id);
  return known({
    organisation: id,
    organisationName: name,
    organisationKind: kind || undefined,
    place: place || undefined,
    placeName: placeNameOf(place) || undefined,
  });
};

const auditFields = (audit: AuditRecord, { urlOf, bodyOf }: MoneyContext, anchor = '') => ({
  audit: audit.id,
  url: urlOf(`/audits/${audit.id}/${anchor}`),
  organisation: audit.organisation,
  organisationName: bodyOf(audit.organisation).name,
  year: audit.year,
});

/** An audit in one row: its newest version. */
export function auditRow(audit: AuditRecord, context: MoneyContext): AuditRowOf<'audits'> {
  const revision = newest(audit);
  const all = figures(revision);
  const { auditor } = revision;
  return known({
    id: audit.id,
    url: context.urlOf(`/audits/${audit.id}/`),
    ...bodyFields(audit.organisation, context),
    year: audit.year,
    opinion: revision.opinion,
    income: money(all?.income.now),
    expense: money(all?.expense.now),
    change: money(all?.change.now),
    assets: money(all?.assets.now),
    liabilities: money(all?.liabilities.now),
    unrestricted: money(all?.unrestricted.now),
    restricted: money(all?.restricted.now),
    netAssets: money(all?.netAssets.now),
    findings: revision.findings.length,
    publishedOn: firstPublishedOn(audit),
    correctedOn: audit.revisions.length > 1 ? revision.publishedOn : undefined,
    versions: audit.revisions.length,
    auditor: auditor.name,
    auditorCreditCode: auditor.creditCode,
    reportNumber: auditor.reportNumber,
    reportedOn: auditor.reportedOn,
    statementVersion: revision.statementVersion,
  });
}

const periodFields = (amounts: Amounts | undefined) => ({
  unrestricted: money(amounts?.unrestricted),
  restricted: money(amounts?.restricted),
  total: money(amounts?.total),
});

/** The lines of both statements of an audit's newest version, in the order of the form. */
export function auditLineRows(audit: AuditRecord, context: MoneyContext): AuditRowOf<'audit-lines'>[] {
  const { statementVersion, activity, balance, differences } = newest(audit);
  const form = statementForm(statementVersion);
  const fields = auditFields(audit, context);
  const whyOf = (statement: StatementName, line: number): string[] =>
    differences
      .filter((it) => it.statement === statement && it.line === line)
      .map((it) => `${statementColumns[it.column]}：${it.explanation}`);
  const linesOf = <Row extends { line: number }>(
    statement: StatementName,
    rows: readonly Row[],
    cellsOf: (row: Row) => Partial<AuditRowOf<'audit-lines'>>,
  ): AuditRowOf<'audit-lines'>[] =>
    form[statement].lines.flatMap(({ line, name, group }) => {
      const row = rows.find((it) => it.line === line);
      if (!row) return [];
      return [
        {
          ...fields,
          ...known({ statement, line, name, group }),
          ...cellsOf(row),
          differences: whyOf(statement, line),
        },
      ];
    });
  return [
    ...linesOf('activity', activity, ({ lastYear, thisYear }) => {
      const [before, now] = [periodFields(lastYear), periodFields(thisYear)];
      return known({
        lastYearUnrestricted: before.unrestricted,
        lastYearRestricted: before.restricted,
        lastYearTotal: before.total,
        thisYearUnrestricted: now.unrestricted,
        thisYearRestricted: now.restricted,
        thisYearTotal: now.total,
      });
    }),
    ...linesOf('balance', balance, ({ opening, closing }) =>
      known({ opening: money(opening), closing: money(closing) }),
    ),
  ];
}

/** A finding with the state of its rectification today. */
export function findingRow(
  { audit, finding, state }: FindingState,
  context: MoneyContext,
): AuditRowOf<'audit-findings'> {
  const { repeats, rectification } = finding;
  const earlier = typeof repeats === 'object' ? repeats : undefined;
  return known({
    ...auditFields(audit, context, `#finding-${finding.id}`),
    finding: finding.id,
    title: finding.title,
    severity: finding.severity,
    amount: money(finding.amount),
    repeated: repeats !== undefined,
    repeatsAudit: earlier?.audit,
    repeatsFinding: earlier?.finding,
    state,
    measure: rectification?.measure,
    dueOn: rectification?.dueOn,
    status: rectification?.status,
    completedOn: rectification?.completedOn,
    asOf: context.today,
  });
}

/** Whether an organisation published the audit of a year in time. */
export const dutyRow = (
  { body, year, dueOn, state, publishedOn, audit }: Duty,
  context: MoneyContext,
): AuditRowOf<'audit-duties'> =>
  known({
    ...bodyFields(body.id, context),
    url: context.urlOf(`/audits/organisation/${body.id}/`),
    year,
    dueOn,
    state,
    publishedOn,
    audit: audit?.id,
    asOf: context.today,
  });
