import * as appraisals from '../../../src/importers/appraisals/columns.ts';
import * as cover from '../../../src/importers/audit/cover.ts';
import * as tables from '../../../src/importers/audit/tables.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import * as evaluation from '../../../src/importers/evaluation/columns.ts';
import * as observations from '../../../src/importers/observations/columns.ts';
import { rosterColumns } from '../../../src/importers/roster/columns.ts';
import type { Columns } from '../../../src/importers/sheet/column.ts';
import * as villages from '../../../src/importers/villages/columns.ts';
import { volunteeringColumns } from '../../../src/importers/volunteering/columns.ts';

/** The columns of each form by the module that lists them. */
const all: Record<string, object> = {
  appraisals,
  'audit cover': cover,
  'audit tables': tables,
  evaluation,
  observations,
  roster: { rosterColumns: rosterColumns(openDivisions('', undefined)) },
  villages,
  volunteering: { volunteeringColumns: volunteeringColumns(openDivisions('', undefined)) },
};

const isColumns = (value: unknown): value is Columns =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((it) => typeof it === 'object' && it !== null && 'carriesDown' in it);

/** What every column of a form is called, takes and fills, a line each. */
export const columnLines = (): string[] =>
  Object.entries(all).flatMap(([form, module]) =>
    Object.entries(module).flatMap(([group, columns]) =>
      isColumns(columns)
        ? Object.entries(columns).map(([name, { header, also, required, carriesDown, field, ...it }]) => {
            const { allowed, choices, format, unit } = it;
            const about = { also, required, carriesDown, path: field?.path, allowed, choices, format, unit };
            return `${form} ${group}.${name}: ${header} ${JSON.stringify(about)}`;
          })
        : [],
    ),
  );
