import { z } from 'zod';
import { auditorSchema, type AuditFinding, type AuditRevision } from '../../schemas/audit.ts';
import type { AuditPayer } from '../../schemas/audit-payer.ts';
import type { StatementColumn, StatementName } from '../../schemas/audit-statement.ts';
import { schemasAt } from '../../schemas/fields.ts';
import { statementColumns, Sheet } from './reconcile-sheet.ts';
import { formLine, statementForm } from './statements.ts';

/** What a part of an audit is called by: a figure by its line and column, a finding by its number and field. */
export type ChangedPart =
  | { what: 'opinion' | 'opinionText' | 'form' }
  | { what: 'auditor'; field: AuditorField }
  | { what: 'figure'; statement: string; line: number; name: string; column: StatementColumn }
  | { what: 'finding'; id: string; field?: FindingField }
  | { what: 'attachment'; title: string }
  | { what: 'payer'; name: string }
  | { what: 'explanation'; line?: number; column?: StatementColumn };

type AuditorField = keyof typeof auditorSchema.shape;
const auditorFields = Object.keys(auditorSchema.shape) as AuditorField[];

/** A field of a finding that may change. */
export type FindingField = 'severity' | 'amount' | 'repeats' | 'measure' | 'dueOn' | 'status' | 'completedOn';

/** What stood or stands in a part: an amount is whole 分. */
export type ChangedValue =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: string }
  | { kind: 'amount'; fen: number }
  | { kind: 'earlier'; audit?: string; finding?: string };

/** What a later version of an audit says otherwise. */
export interface Change {
  at: ChangedPart;
  kind: 'changed' | 'added' | 'removed';
  before?: ChangedValue;
  after?: ChangedValue;
  /** After − before of an amount, whole 分. */
  difference?: number;
}

function change(
  at: ChangedPart,
  before: ChangedValue | undefined,
  after: ChangedValue | undefined,
): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [
    {
      ...{ at, kind },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

const text = (it: string | undefined): ChangedValue | undefined =>
  it === undefined ? undefined : { kind: 'text', text: it };
const day = (it: string | undefined): ChangedValue | undefined =>
  it === undefined ? undefined : { kind: 'day', day: it };
const amount = (fen: number | undefined): ChangedValue | undefined =>
  fen === undefined ? undefined : { kind: 'amount', fen };
const earlier = ({ repeats }: AuditFinding): ChangedValue | undefined =>
  typeof repeats === 'object' ? { kind: 'earlier', ...repeats } : repeats ? { kind: 'earlier' } : undefined;

const amountChange = (at: ChangedPart, before: number | undefined, after: number | undefined): Change[] =>
  change(at, amount(before), amount(after)).map((it) =>
    before === undefined || after === undefined ? it : { ...it, difference: after - before },
  );

function statementChanges(before: AuditRevision, after: AuditRevision, statement: StatementName): Change[] {
  const sheets = [new Sheet(before), new Sheet(after)] as const;
  const { title } = statementForm(after.statementVersion)[statement];
  const lines = [...new Set([...before[statement], ...after[statement]].map((row) => row.line))];
  return lines
    .sort((a, b) => a - b)
    .flatMap((line) => {
      const name =
        formLine(after.statementVersion, statement, line)?.name ??
        formLine(before.statementVersion, statement, line)?.name ??
        '';
      return statementColumns(statement).flatMap((column) =>
        amountChange(
          { what: 'figure', statement: title, line, name, column },
          sheets[0].stated({ statement, line, column }),
          sheets[1].stated({ statement, line, column }),
        ),
      );
    });
}

function findingChanges(before: AuditFinding | undefined, after: AuditFinding | undefined): Change[] {
  const id = (after ?? before)?.id ?? '';
  const titled = change({ what: 'finding', id }, text(before?.title), text(after?.title));
  if (!before || !after) return titled;
  const at = (field: FindingField): ChangedPart => ({ what: 'finding', id, field });
  const [old, now] = [before.rectification, after.rectification];
  return [
    ...titled,
    ...change(at('severity'), text(before.severity), text(after.severity)),
    ...amountChange(at('amount'), before.amount, after.amount),
    ...change(at('repeats'), earlier(before), earlier(after)),
    ...change(at('measure'), text(old?.measure), text(now?.measure)),
    ...change(at('dueOn'), day(old?.dueOn), day(now?.dueOn)),
    ...change(at('status'), text(old?.status), text(now?.status)),
    ...change(at('completedOn'), day(old?.completedOn), day(now?.completedOn)),
  ];
}

/** Pairs the items of two lists by a key, in the order of the first, then what is only in the second. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [Item | undefined, Item | undefined][] {
  const keys = new Set([...before, ...after].map(keyOf));
  const find = (items: readonly Item[], key: string) => items.find((it) => keyOf(it) === key);
  return [...keys].map((key) => [find(before, key), find(after, key)]);
}

/** Who paid, for what: the contract where one is named, else the line of income. */
const payerKey = (it: AuditPayer | undefined): string =>
  it === undefined ? '' : `${it.name} ${it.contract ?? it.line}`;

/**
 * What changed from one published version of an audit to another: opinion and auditor, every figure by line and column,
 * findings by their number, attachments and 差异说明. Empty where nothing did; publication dates and 更正说明 are no change.
 */
export function diffRevisions(before: AuditRevision, after: AuditRevision): Change[] {
  const form = (it: AuditRevision) => text(statementForm(it.statementVersion).name);
  const [old, now] = [before.auditor, after.auditor];
  return [
    ...change({ what: 'opinion' }, text(before.opinion), text(after.opinion)),
    ...change({ what: 'opinionText' }, text(before.opinionText), text(after.opinionText)),
    ...change({ what: 'form' }, form(before), form(after)),
    ...auditorFields.flatMap((field) => {
      const said = schemasAt(auditorSchema.shape[field], []).at(-1) instanceof z.ZodISODate ? day : text;
      return change({ what: 'auditor', field }, said(old[field]), said(now[field]));
    }),
    ...statementChanges(before, after, 'activity'),
    ...statementChanges(before, after, 'balance'),
    ...paired(before.payers, after.payers, payerKey).flatMap(([a, b]) =>
      amountChange({ what: 'payer', name: payerKey(b ?? a) }, a?.amount, b?.amount),
    ),
    ...paired(before.findings, after.findings, (it) => it.id).flatMap(([a, b]) => findingChanges(a, b)),
    ...paired(before.attachments, after.attachments, (it) => it.title).flatMap(([a, b]) =>
      change(
        { what: 'attachment', title: (b ?? a)?.title ?? '' },
        text(a?.file ?? a?.url),
        text(b?.file ?? b?.url),
      ),
    ),
    ...paired(
      before.differences,
      after.differences,
      (it) => `${it.statement} ${it.line} ${it.column}`,
    ).flatMap(([a, b]) => {
      const at = b ?? a;
      const where = at ? { line: at.line, column: at.column } : {};
      return change({ what: 'explanation', ...where }, text(a?.explanation), text(b?.explanation));
    }),
  ];
}
