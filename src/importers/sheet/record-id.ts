import { z } from 'zod';
import { idProblem } from '../../records/id-problem.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { idPattern, recordId } from '../../schemas/common.ts';
import { idFault } from '../../schemas/record-id.ts';
import type { Grid } from './cell.ts';
import { columnsFor } from './column.ts';
import type { Problem } from './problems.ts';
import type { SheetRecord } from './types.ts';

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

const half = (sign: string): string => sign.normalize('NFKC');

/** A name as part of an id: full-width letters and digits become plain ones, and what no id may hold a dash. */
export const idText = (name: string): string =>
  [...name.normalize('NFC').replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, half)]
    .map((sign) => (idPattern.test(sign) && idFault(`年${sign}年`) === undefined ? sign : '-'))
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/[.．。]+$/u, '');

/** What is wrong with the ids of records that are about to be written, at the cells they were made of. */
export const idProblems = (records: readonly SheetRecord[]): Problem[] =>
  records.flatMap(({ target, file, sheet, idCell }) => {
    const [collection = '', name = ''] = target.split('/');
    const id = name.replace(/\.json$/, '');
    const problem = idProblem(collection as CollectionName, id);
    if (!problem) return [];
    const what = `记录编号会是“${[...id].slice(0, 30).join('')}${[...id].length > 30 ? '…' : ''}”，不能用：${problem.what}`;
    const todo = '用 --id 或者表里的“记录编号”另写一个，用汉字、字母、数字和 -；或者把名称改短';
    return [{ file, sheet, ...(idCell !== undefined && { cell: idCell }), what, todo }];
  });
