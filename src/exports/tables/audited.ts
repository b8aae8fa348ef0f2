import { divisionCode, line, recordId } from '../../schemas/common.ts';
import type { AuditRecord } from '../../domain/audits/audits.ts';
import { placeNameColumn, year } from './shared.ts';
import { column } from './table.ts';

const organisation = recordId.describe('单位编号');
const organisationName = line.describe('单位名称');

/** Whom an audit is about, by the id of the organisation. */
export const auditedBody = <From>(idOf: (from: From) => string) => ({
  organisation: column(organisation, idOf),
  organisationName: column(organisationName, (it: From, { bodyOf }) => bodyOf(idOf(it)).name),
  organisationKind: column(
    line.optional().describe('单位类型'),
    (it: From, { bodyOf }) => bodyOf(idOf(it)).kind,
  ),
  place: column(
    divisionCode.optional().describe('行政区划代码'),
    (it: From, { bodyOf }) => bodyOf(idOf(it)).place,
  ),
  placeName: placeNameColumn((it: From, { bodyOf }) => bodyOf(idOf(it)).place),
});

/** Of which organisation and year an audit is. */
export const auditColumns = <From>(auditOf: (from: From) => AuditRecord) => ({
  organisation: column(organisation, (it: From) => auditOf(it).organisation),
  organisationName: column(organisationName, (it: From, { bodyOf }) => bodyOf(auditOf(it).organisation).name),
  year: column(year, (it: From) => auditOf(it).year),
});
