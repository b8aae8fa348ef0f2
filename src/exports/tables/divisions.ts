import type { Place } from '../../domain/places/places.ts';
import { divisionCode } from '../../schemas/common.ts';
import { divisionLevel, divisionSchema } from '../../schemas/division.ts';
import { fields, tablesOf } from './table.ts';
import { meaning } from '../../schemas/enum-words.ts';

const { column, table } = tablesOf<Place>();

/** A place served a row. */
export const divisionTable = table('行政区划', ['code'], {
  ...fields(divisionSchema.shape, 'code', 'name'),
  level: column(meaning(divisionLevel, '级别'), (it) => it.level),
  parent: column(divisionCode.optional().describe('上一级的行政区划代码'), (it) => it.parent),
});
