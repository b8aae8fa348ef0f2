import { expect, test } from '@playwright/test';
import { auditedBodies } from '../../../../src/domain/audits/audit-bodies.ts';
import {
  findingStates,
  openRectifications,
  repeatedFinding,
} from '../../../../src/domain/audits/audit-findings.ts';
import { auditsFrom, newest, type AuditRecord } from '../../../../src/domain/audits/audits.ts';
import { directoryOf } from '../../../../src/domain/directory/directory.ts';
import { disclosureYears, dutiesOf } from '../../../../src/domain/audits/publication.ts';
import { associationSchema } from '../../../../src/schemas/association.ts';
import type { AuditFinding } from '../../../../src/schemas/audit.ts';
import { federationSchema } from '../../../../src/schemas/federation.ts';
import { organisationSchema } from '../../../../src/schemas/organisation.ts';
import { auditInput, auditOf } from './money-fixtures.ts';

const association = (place: string, kind: string, more: object = {}) => ({
  ...associationSchema.parse({ name: `${place}${kind}`, kind, place, ...more }),
  id: `${place}-${kind}`,
});
const registered = (registeredOn?: string) => ({
  registration: { registered: true, ...(registeredOn ? { registeredOn } : {}) },
});
const organisation = (id: string, supervised: boolean, more: object = {}) => ({
  ...organisationSchema.parse({ name: id, kind: '助残社会组织', place: '990100', supervised, ...more }),
  id,
});

const directory = directoryOf({
  divisions: [
    { code: '99', name: '云泽省' },
    { code: '9901', name: '云汀市' },
    { code: '990102', name: '临溪区' },
  ],
  federations: [{ ...federationSchema.parse({ name: '云汀市残疾人联合会', place: '9901' }), id: '9901' }],
  associations: [
    association('99', 'blind', registered()),
    association('9901', 'blind', registered('2010-05-01')),
    association('9901', 'deaf', { registration: { registered: false } }),
    association('9901', 'physical'),
    association('9901', 'psychiatric', { founded: 'preparing', ...registered() }),
    association('990102', 'deaf', registered('2024-06-01')),
  ],
  villages: [],
  organisations: [
    organisation('warm', true, registered()),
    organisation('free', false, registered()),
    organisation('loose', true),
  ],
  servicePlaces: [],
  stations: [],
  services: [],
  holidays: [],
});
const bodies = auditedBodies(directory, '990100');

const audit = (organisationId: string, year: number, publishedOn: string): AuditRecord => {
  const input = auditInput('9901-blind-2025');
  const [revision] = input.revisions;
  if (revision) Object.assign(revision, { publishedOn, findings: [] });
  if (revision) revision.auditor.reportedOn = publishedOn;
  return auditOf({ ...input, organisation: organisationId, year });
};

const terms = { due: '05-31', today: '2026-11-23' };
const told = (year: number, audits: AuditRecord[], today = terms.today) =>
  dutiesOf(bodies, auditsFrom(audits), year, { ...terms, today }).map(
    ({ body, state, days }) => `${body.id} ${state}${days === undefined ? '' : ` ${days}`}`,
  );

test('supervised are the registered ones in the place of the federation and below', () => {
  expect([...bodies.values()].filter((it) => it.supervised).map((it) => it.id)).toEqual([
    ...['9901-blind', '990102-deaf', 'warm'],
  ]);
  expect(bodies.get('9901-blind')).toEqual({
    ...{ id: '9901-blind', name: '9901blind', collection: 'associations', kind: '盲人协会', place: '9901' },
    ...{ path: '/associations/9901-blind/', supervised: true, registeredOn: '2010-05-01' },
  });
  expect(bodies.get('9901')?.kind).toBe('残疾人联合会');
  expect(auditedBodies(directory).get('99-blind')?.supervised).toBe(true);
});

test('who has not published is overdue after the due date, and not due until it has passed', () => {
  const audits = [audit('9901-blind', 2025, '2026-05-31'), audit('990102-deaf', 2025, '2026-06-01')];
  expect(told(2025, audits)).toEqual(['warm overdue 176', '990102-deaf late 1', '9901-blind published']);
  expect(told(2025, [], '2026-05-31')).toEqual([
    ...['9901-blind not-due 0', 'warm not-due 0', '990102-deaf not-due 0'],
  ]);
  expect(told(2025, [], '2026-06-01')[0]).toBe('9901-blind overdue 1');
});

test('nobody answers for a year before the registration', () => {
  expect(told(2023, []).map((it) => it.split(' ')[0])).toEqual(['9901-blind', 'warm']);
  expect(told(2024, []).map((it) => it.split(' ')[0])).toEqual(['9901-blind', 'warm', '990102-deaf']);
});

test('the years go from the first of the duty, where it is not known from the first audit, to the last full year', () => {
  const { today } = terms;
  const audits = auditsFrom([audit('warm', 2023, '2024-01-01')]);
  expect(disclosureYears(audits, { today })).toEqual([2025, 2024, 2023]);
  expect(disclosureYears(audits, { since: 2024, today })).toEqual([2025, 2024]);
  expect(disclosureYears(audits, { since: 2022, today })).toEqual([2025, 2024, 2023, 2022]);
  expect(disclosureYears(audits, { since: 2026, today })).toEqual([]);
  expect(disclosureYears(auditsFrom([]), { since: 2022, today })).toEqual([]);
});

test('audits stand by year, the latest first, then by organisation, and are found by their ids', () => {
  const records = [
    audit('warm', 2024, '2025-04-01'),
    audit('free', 2024, '2025-04-01'),
    audit('warm', 2025, '2026-04-01'),
  ];
  const { all, byId, years, ofYear } = auditsFrom(records);
  expect(all.map(({ id }) => id)).toEqual(['warm-2025', 'free-2024', 'warm-2024']);
  expect(byId.get('free-2024')).toBe(records[1]);
  expect(years).toEqual([2025, 2024]);
  expect(ofYear.get(2024)).toHaveLength(2);
});

test('rectifications are ordered by how urgent they are', () => {
  const finding = (id: string, dueOn?: string, status: '整改中' | '已完成' = '整改中'): AuditFinding => ({
    ...{ id, title: `问题${id}`, severity: '一般' },
    ...(dueOn ? { rectification: { measure: '改', dueOn, status } } : {}),
  });
  const record = auditOf(auditInput('9901-blind-2025'));
  newest(record).findings = [
    finding('done', '2026-01-01', '已完成'),
    finding('none'),
    finding('today', '2026-11-23'),
    finding('soon', '2026-12-01'),
    finding('late', '2026-11-22'),
    finding('very-late', '2025-11-23'),
  ];
  const states = findingStates([record], terms.today).map(
    (it) => `${it.finding.id} ${it.state} ${it.days ?? ''}`,
  );
  expect(states).toEqual([
    ...[
      'very-late overdue 365',
      'late overdue 1',
      'today open 0',
      'soon open 8',
      'none no-plan ',
      'done done ',
    ],
  ]);
  expect(openRectifications([record], terms.today)).toHaveLength(5);
});

test('a repeated finding leads to the one it repeats, where that is on record', () => {
  const record = auditOf(auditInput('9901-blind-2025'));
  const byId = new Map([[record.id, record]]);
  const repeating = (repeats: AuditFinding['repeats']) =>
    repeatedFinding((id) => byId.get(id), {
      id: '2',
      title: '问题',
      severity: '一般',
      ...(repeats ? { repeats } : {}),
    })?.finding.id;
  expect(repeating({ audit: '9901-blind-2025', finding: '1' })).toBe('1');
  expect(repeating({ audit: '9901-blind-2025', finding: '7' })).toBeUndefined();
  expect(repeating(true)).toBeUndefined();
  expect(repeating(undefined)).toBeUndefined();
});
