import { z } from 'zod';
import { idPattern, recordId } from '../../schemas/common.ts';
import type { Grid } from './cell.ts';
import { columnsFor } from './column.ts';
import type { Problem } from './problems.ts';

/** The id of a published record in a form that is filled in for editing; a new record goes without. */
export const idColumn = columnsFor(z.strictObject({ id: recordId }))({ header: '记录编号', path: ['id'] });

/** `--id` names one record: what is wrong where the files hold several. */
export const severalForOneId = (id: string | undefined, forms: readonly Grid[]): Problem[] =>
  id === undefined
    ? []
    : forms.slice(1).map(({ file, sheet }) => ({
        ...{ file, sheet, what: `--id ${id} 只能给一张表，这是另一张` },
        todo: '分几次导入，或者不写 --id',
      }));

/** A name as part of an id: what no id may hold becomes a dash. */
export const idText = (name: string): string =>
  [...name]
    .map((sign) => (idPattern.test(sign) ? sign : '-'))
    .join('')
    .replace(/-{2,}/g, '-');
