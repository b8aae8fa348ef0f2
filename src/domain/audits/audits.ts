import type { Audit, AuditRevision } from '../../schemas/audit.ts';
import type { StatementForm } from '../../schemas/audit-statement.ts';
import { statementForm } from './statements.ts';

/** An audit with its id. */
export type AuditRecord = Audit & { id: string };

/** The version that the public sees: the last one. */
export function newest(audit: Audit): AuditRevision {
  const revision = audit.revisions.at(-1);
  if (!revision) throw new Error(`audit ${audit.organisation} ${audit.year} has no revision`);
  return revision;
}

/** Day on which an audit was first published. */
export const firstPublishedOn = (audit: Audit): string => audit.revisions[0]?.publishedOn ?? '';

/** A figure for the year and for the year before, whole 分; absent where the statements don't state it. */
interface TwoYears {
  now?: number;
  before?: number;
}

/** What the statements say in short. For a stock (assets …) `before` is the opening figure. */
export type KeyFigures = Record<keyof NonNullable<StatementForm['keys']>, TwoYears>;

const twoYears = (now: number | undefined, before: number | undefined): TwoYears => ({
  ...(now === undefined ? {} : { now }),
  ...(before === undefined ? {} : { before }),
});

/** Totals of the statements (合计); undefined where the version has no lines yet. */
export function keyFigures(revision: AuditRevision): KeyFigures | undefined {
  const { keys } = statementForm(revision.statementVersion);
  if (!keys) return undefined;
  const flow = (line: number): TwoYears => {
    const row = revision.activity.find((it) => it.line === line);
    return twoYears(row?.thisYear.total, row?.lastYear?.total);
  };
  const stock = (line: number): TwoYears => {
    const row = revision.balance.find((it) => it.line === line);
    return twoYears(row?.closing, row?.opening);
  };
  return {
    income: flow(keys.income),
    expense: flow(keys.expense),
    change: flow(keys.change),
    assets: stock(keys.assets),
    liabilities: stock(keys.liabilities),
    unrestricted: stock(keys.unrestricted),
    restricted: stock(keys.restricted),
    netAssets: stock(keys.netAssets),
  };
}

/** All audits, found by year and by organisation. */
export interface Audits {
  /** Latest year first, then by organisation. */
  all: AuditRecord[];
  byId: ReadonlyMap<string, AuditRecord>;
  /** Latest first. */
  years: number[];
  ofYear: ReadonlyMap<number, AuditRecord[]>;
  /** Latest year first. */
  ofOrganisation: ReadonlyMap<string, AuditRecord[]>;
}

/** Orders and groups the audits. */
export function auditsFrom(records: readonly AuditRecord[]): Audits {
  const all = [...records].sort(
    (a, b) =>
      b.year - a.year || (a.organisation < b.organisation ? -1 : a.organisation > b.organisation ? 1 : 0),
  );
  return {
    all,
    byId: new Map(all.map((it) => [it.id, it])),
    years: [...new Set(all.map((it) => it.year))],
    ofYear: Map.groupBy(all, (it) => it.year),
    ofOrganisation: Map.groupBy(all, (it) => it.organisation),
  };
}

/** The audit for the year before, among those of the same organisation. */
export const auditBefore = (
  series: readonly AuditRecord[] | undefined,
  { year }: Audit,
): AuditRecord | undefined => series?.find((it) => it.year === year - 1);
