import { idPattern } from '../../schemas/common.ts';
import type { Grid } from './cell.ts';
import type { Problem } from './problems.ts';

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
